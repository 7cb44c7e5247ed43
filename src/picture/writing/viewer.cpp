// One page to look around a figure: its SVG, the outline as a tree to walk, what is said of each idea, and a script of ours.
#include "picture/writing/html_blocks.h"
#include "picture/writing/letters.h"
#include "picture/writing/page_parts.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Entry;
using report::Guide;

namespace {

constexpr int DeepestLook = 7;  // further levels are shown as this one

std::string attribute(const char* name, const std::string& value) { return std::string(" ") + name + "=\"" + xml(value) + "\""; }

std::string button(const char* id, const std::string& name, const char* sign = nullptr) {
  const std::string label = sign == nullptr ? "" : attribute("aria-label", name) + attribute("title", name);
  return std::string("<button type=\"button\" id=\"") + id + "\"" + label + ">" + (sign == nullptr ? xml(name) : std::string(sign)) + "</button>";
}

std::string tools(const Guide& guide) {
  const report::PageWords& words = guide.words;
  std::string html = "<div class=\"tools\">\n<span role=\"search\"><input type=\"search\" id=\"search\"" + attribute("aria-label", words.search) +
                     attribute("placeholder", words.search) + ">" + button("previous", words.previous, "↑") + button("next", words.next, "↓") + "</span>\n";
  if (!guide.voices.empty()) {
    html += "<select id=\"voice\"" + attribute("aria-label", words.only_of) + "><option value=\"\">" + xml(words.everyone) + "</option>";
    for (std::size_t i = 0; i < guide.voices.size(); ++i) html += "<option value=\"" + std::to_string(i) + "\">" + xml(guide.voices[i]) + "</option>";
    html += "</select>\n";
  }
  html += "<span>" + button("smaller", words.zoom_out, "−") + button("larger", words.zoom_in, "+") + button("whole", words.whole_map) + "</span>\n";
  html += "<span>" + button("fold-all", words.fold_all) + button("unfold-all", words.unfold_all) + "</span>\n";
  return html + "<span id=\"told\" role=\"status\"></span>\n</div>\n";
}

std::string item(const Entry& entry, bool is_first) {
  std::string html = "<li role=\"treeitem\" class=\"l" + std::to_string(std::min(entry.level, DeepestLook)) + "\" tabindex=\"" + (is_first ? "0" : "-1") + "\"";
  html += " aria-level=\"" + std::to_string(entry.level) + "\" aria-posinset=\"" + std::to_string(entry.place) + "\" aria-setsize=\"" +
          std::to_string(entry.siblings) + "\" aria-selected=\"" + (is_first ? "true" : "false") + "\"";
  if (entry.has_children) html += " aria-expanded=\"true\"";
  html += attribute("data-idea", std::string(entry.idea.view()));
  std::string voices;
  for (const std::size_t voice : entry.voices) voices += (voices.empty() ? "" : " ") + std::to_string(voice);
  html += attribute("data-voices", voices);
  if (entry.folded && entry.has_children) html += " data-folded";
  if (has_right_to_left(entry.words)) html += " dir=\"auto\"";
  return html + ">" + xml(entry.words) + "</li>\n";
}

std::string joins(const Guide& guide) {
  std::string links, frames;
  for (const report::Join& link : guide.links) links += (links.empty() ? "" : " ") + link.id + ":" + std::string(link.from.view()) + ":" + std::string(link.to.view());
  for (const report::Join& frame : guide.frames) frames += (frames.empty() ? "" : " ") + frame.id + ":" + std::string(frame.from.view());
  return "<div id=\"joins\" hidden" + attribute("data-links", links) + attribute("data-frames", frames) + "></div>\n";
}

std::string outline(const Guide& guide) {
  const report::PageWords& words = guide.words;
  std::string html = "<aside>\n<div class=\"outline\">\n<h2 id=\"plan-name\">" + xml(words.plan) + "</h2>\n<p class=\"hint\" id=\"hint\">" + xml(words.hint) + "</p>\n";
  html += "<ul role=\"tree\" id=\"plan\" aria-labelledby=\"plan-name\" aria-describedby=\"hint\">\n";
  bool is_first = true;
  for (const Entry& entry : guide.entries) {
    html += item(entry, is_first);
    is_first = false;
  }
  html += "</ul>\n</div>\n<section id=\"about\" hidden aria-live=\"polite\"" + attribute("aria-label", words.about) + "><h2 id=\"about-words\"></h2>" +
          button("close", words.close) + "<div id=\"about-text\"></div></section>\n</aside>\n";
  return html;
}

std::string texts(const Guide& guide) {
  std::string html = "<section class=\"texts\">\n";
  for (const Entry& entry : guide.entries) {
    if (entry.about.empty()) continue;
    html += "<h2>" + xml(entry.words) + "</h2>\n<div id=\"about-" + std::string(entry.idea.view()) + "\">\n" + html_blocks_alone(entry.about) + "</div>\n";
  }
  return html + "</section>\n";
}

}  // namespace

std::string viewer(const Guide& guide, const Illustration& figure) {
  const report::PageWords& words = guide.words;
  std::string page = page_head(guide.language, guide.title, ViewerCss.hash, ViewerJs.hash);
  page += "<style>" + std::string(ViewerCss.text) + "</style>\n</head>\n<body";
  if (figure.size_mm.x > figure.size_mm.y) page += " class=\"wide\"";
  page += attribute("data-found", words.found) + attribute("data-one", words.one_found) + attribute("data-none", words.none_found) +
          attribute("data-ideas-of", words.ideas_of) + attribute("data-fold", words.fold) + attribute("data-unfold", words.unfold) + ">\n";
  page += "<a class=\"skip\" href=\"#plan\">" + xml(words.skip) + "</a>\n<header>\n<h1>" + xml(guide.title);
  if (!guide.event.empty()) page += " <small>" + xml(guide.event) + "</small>";
  page += "</h1>\n" + tools(guide) + "</header>\n<main>\n";
  // The outline is the same in words: a reader of the screen walks there.
  page += "<div id=\"map\" tabindex=\"0\" role=\"group\"" + attribute("aria-label", words.map) + "><div aria-hidden=\"true\" class=\"figure\">\n" + inline_svg(figure.svg) + "</div></div>\n";
  page += outline(guide) + "</main>\n" + joins(guide) + texts(guide);
  return page + "<script>" + std::string(ViewerJs.text) + "</script>\n</body>\n</html>\n";
}

}  // namespace concarte::writing
