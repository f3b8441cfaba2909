#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/making.hpp"

namespace naskah::desk {

namespace {

/// Whatever is read is not written over.
void add_inputs(const Intake& intake, const JobList& list, Delivery& delivery) {
    for (const Job& job : list.jobs) delivery.add_input(job.input);
    for (const std::vector<std::filesystem::path>* files : {&list.recap, &list.comparison}) {
        for (const std::filesystem::path& file : *files) delivery.add_input(file);
    }
    if (intake.options.profile) delivery.add_input(*intake.options.profile);
    if (intake.region_table) delivery.add_input(*intake.region_table);
}

}  // namespace

Result render(const RenderRequest& request, const Setting& setting) {
    Result result;
    const std::unique_ptr<pipeline::Resources> resources = open_resources(request.intake, setting, result);
    if (!resources) return result;
    const std::optional<JobList> list = planned(request, Products::written, *resources, result);
    if (!list) return result;
    Delivery delivery(setting.files);
    add_inputs(request.intake, *list, delivery);
    const std::vector<Made> all = make_all(request.intake, *list, *resources, setting, &delivery);
    if (!report(all, *list, result)) return result;
    std::vector<Accepted> accepted;
    for (const Made& made : all) accepted.insert(accepted.end(), made.accepted.begin(), made.accepted.end());
    delivery.put_in_place(accepted, result);
    return result;
}

}  // namespace naskah::desk
