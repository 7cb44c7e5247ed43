// `concarte info`: what a map holds, counted.
#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"
#include "map/document/walk.h"
#include "map/storage/map_file.h"

namespace concarte::cli {
namespace {

using Json = nlohmann::ordered_json;

// What each is called, to be asked for by its id.
Json figures_of(const document::Document& map) {
  Json list = Json::array();
  for (const document::Figure& figure : map.all<document::Figure>())
    list.push_back({{"id", figure.id.view()}, {"number", figure.number}, {"caption", figure.caption}});
  return list;
}

std::string as_json(const document::Document& map, std::size_t problems) {
  const Json answer{{"title", map.heading().title},
                    {"nodes", map.node_count()},
                    {"links", map.all<document::Link>().size()},
                    {"roots", map.roots().size()},
                    {"depth", document::depth(map)},
                    {"groups", map.all<document::Group>().size()},
                    {"terms", map.all<document::Term>().size()},
                    {"figures", map.all<document::Figure>().size()},
                    {"figure_list", figures_of(map)},
                    {"problems", problems}};
  return answer.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string as_words(const document::Document& map, std::size_t problems) {
  const auto levels = static_cast<unsigned long>(document::depth(map));
  std::string words = (map.heading().title.empty() ? std::string(translate("Map without a title")) : map.heading().title) + "\n";
  words += say_count("{} idea", "{} ideas", map.node_count()) + ", " + say_count("{} root", "{} roots", map.roots().size()) + ", " +
           say_count("{} level", "{} levels", levels) + "\n";
  words += say_count("{} cross-link", "{} cross-links", map.all<document::Link>().size()) + ", " +
           say_count("{} group", "{} groups", map.all<document::Group>().size()) + ", " +
           say_count("{} term", "{} terms", map.all<document::Term>().size()) + ", " +
           say_count("{} figure", "{} figures", map.all<document::Figure>().size()) + "\n";
  for (const document::Figure& figure : map.all<document::Figure>()) {
    words += "  " + std::string(figure.id.view()) + "  " + (figure.number.empty() ? std::string(translate("Figure")) : say("Figure {}", figure.number));
    words += (figure.caption.empty() ? "" : " – " + figure.caption) + "\n";
  }
  words += problems == 0 ? translate("No problem") : say_count("{} problem", "{} problems", problems);
  return words + "\n";
}

}  // namespace

Exit run(const Describe& request) {
  const auto input = read_input(request.map);
  if (const Problem* problem = std::get_if<Problem>(&input)) {
    tell(*problem);
    return exit_code({*problem});
  }
  const std::string& bytes = std::get<std::string>(input);
  storage::Reading reading = storage::read_map(bytes, request.map);
  tell(reading.problems);
  if (reading.is_mendable) advise_mending({request.map});
  const Exit code = exit_code(reading.problems);
  // What a broken map holds is still worth knowing.
  if (!reading.document) reading.document = storage::read_map(bytes, request.map, storage::Mending::wanted).document;
  if (!reading.document) return code;
  const std::size_t problems = reading.problems.size();
  const Exit printed = print(request.as_json ? as_json(*reading.document, problems) : as_words(*reading.document, problems));
  return printed == Exit::done ? code : printed;
}

}  // namespace concarte::cli
