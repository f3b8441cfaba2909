#!/usr/bin/env bash
# ./quickstart.sh        memasang yang kurang, membangun, dan membuat semua contoh dokumen ke dalam out/
# ./quickstart.sh test   memasang yang kurang, membangun, dan menjalankan semua uji
# ./quickstart.sh bench  membangun dan mencetak tabel kecepatan
set -euo pipefail
cd "$(dirname "$0")"

perintah=${1:-contoh}
case $perintah in contoh|test|bench) ;; *) echo "pemakaian: ./quickstart.sh [test|bench]" >&2; exit 2 ;; esac

paket_bangun=(g++ cmake ninja-build pkg-config libhpdf-dev libkainjow-mustache-dev libpugixml-dev libcli11-dev
              libhyphen-dev hyphen-id zlib1g-dev libpng-dev libjpeg-dev libxlsxwriter-dev libzip-dev libexpat1-dev nettle-dev)
paket_uji=(libgtest-dev qpdf poppler-utils libxml2-utils locales default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java fonts-liberation
          python3-openpyxl python3-docx libreoffice-calc-nogui libreoffice-writer-nogui)
paket_ukur=(libbenchmark-dev)

perlu=("${paket_bangun[@]}")
[ "$perintah" = test ] && perlu+=("${paket_uji[@]}")
[ "$perintah" = bench ] && perlu+=("${paket_ukur[@]}")

kurang=()
for paket in "${perlu[@]}"; do
  dpkg-query -W -f='${db:Status-Status}' "$paket" 2>/dev/null | grep -qx installed || kurang+=("$paket")
done

if [ ${#kurang[@]} -gt 0 ]; then
  echo "Memasang: ${kurang[*]}"
  if [ "$(id -u)" = 0 ]; then sebagai_root=(); elif command -v sudo >/dev/null; then sebagai_root=(sudo); else
    echo "galat: paket di atas belum terpasang dan Anda bukan root" >&2
    echo "saran: minta administrator menjalankan: apt-get install ${kurang[*]}" >&2
    exit 1
  fi
  "${sebagai_root[@]}" apt-get update -qq
  "${sebagai_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${kurang[@]}" >/dev/null
fi

# One test runs under a locale with a decimal comma.
if [ "$perintah" = test ] && [ "$(id -u)" = 0 ] && ! locale -a 2>/dev/null | grep -qi '^id_ID\.utf-\?8$'; then
  localedef -i id_ID -f UTF-8 id_ID.UTF-8
fi

saklar() { [ "$perintah" = "$1" ] && echo ON || echo OFF; }
# A build that was made in another place (the folder was moved or copied since) is configured anew, or CMake refuses it.
dibuat_di=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' build/CMakeCache.txt 2>/dev/null || true)
ulang=()
[ -z "$dibuat_di" ] || [ "$(realpath -m "$dibuat_di")" = "$(realpath .)" ] || ulang=(--fresh)
cmake "${ulang[@]}" -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DNASKAH_TESTS="$(saklar test)" -DNASKAH_BENCH="$(saklar bench)" \
      -DNASKAH_WARNINGS_AS_ERRORS="${NASKAH_WARNINGS_AS_ERRORS:-OFF}" >/dev/null
cmake --build build

case $perintah in
  contoh) build/naskah render samples/*/ --out out
          build/naskah render samples/balangan/ansit-2025 --pembanding samples/balangan/target-2025 --format xlsx,pdf,docx --out out
          build/naskah render samples/balangan/penandaan-2025 --out out
          build/naskah render samples/balangan/realisasi-apbd-2025 --pembanding samples/balangan/penandaan-2025 --out out
          build/naskah render samples/balangan/reviu-2025 --pembanding samples/balangan/penandaan-2025 --pembanding samples/balangan/realisasi-apbd-2025 \
            --pembanding samples/balangan/ansit-2025 --pembanding samples/balangan/target-2025 --format pdf,docx,xlsx --out out
          build/naskah render samples/balangan/reviu-2026 --pembanding samples/balangan/penandaan-2026 --pembanding samples/balangan/penandaan-2025 \
            --pembanding samples/balangan/realisasi-apbd-2025 --pembanding samples/balangan/ansit-2025 --pembanding samples/balangan/target-2025 \
            --format pdf,docx,xlsx --out out
          build/naskah render samples/balangan/akomodasi-usulan-2026 --pembanding samples/balangan/pra-musrenbang-paringin-2025.xml \
            --pembanding samples/balangan/ansit-2025 --pembanding samples/balangan/penandaan-2026 --format pdf,docx,xlsx --out out
          build/naskah render samples/balangan/keputusan-tim-tpps-2025.xml --format docx --out out
          echo "Mulai dokumen Anda sendiri: build/naskah form berita-acara -o berita-acara.xlsx (formulir Excel), atau build/naskah new berita-acara -o berita-acara.xml" ;;
  test)   ctest --test-dir build --output-on-failure -j "$(nproc)" ;;
  bench)  build/tests/bench/bench_naskah ;;
esac
