// A figure of the map, compiled for its paper: fitted, rearranged or split.
#include "picture/page/compile.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "base/date_words.h"
#include "base/decimal.h"
#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/walk.h"
#include "picture/figure/transform.h"
#include "picture/page/dress.h"
#include "picture/page/excerpt.h"
#include "picture/page/paper.h"

namespace concarte::page {
namespace {

using document::Document;
using document::NodeId;

// a, b … z, aa, ab …
std::string letters(std::size_t number) {
  std::string word;
  for (++number; number > 0; number = (number - 1) / 26) word.insert(word.begin(), static_cast<char>('a' + (number - 1) % 26));
  return word;
}

// The parts of a page, in points.
struct Page {
  Rect paper;
  Rect room;             // for the figure and what stands under it
  bool is_column = false;  // as high as what is on it
};

Page page_for(const document::Figure& wish, const Paper& paper) {
  const double margin = margin_mm(paper) * PointsPerMillimetre;
  const Vec2 size = paper.size_mm * PointsPerMillimetre;
  Page page{{0, 0, size.x, size.y}, grown({0, 0, size.x, size.y}, -margin)};
  if (wish.width_mm <= 0) return page;
  // In a column of text there is no margin but for the outermost lines.
  constexpr double Breath = 1;
  page.is_column = true;
  page.paper.width = wish.width_mm * PointsPerMillimetre;
  page.room = {Breath, Breath, page.paper.width - 2 * Breath, size.y - 2 * margin};
  return page;
}

std::string source_of(const Document& document, const document::Figure& wish) {
  if (!wish.source.empty()) return wish.source;
  const SayingIn map_language(document.heading().language);
  const document::Event& event = document.heading().event;
  std::string source;
  for (const std::string& word : {event.name, event.place, date_words(event.date)})
    if (!word.empty()) source += (source.empty() ? "" : ", ") + word;
  return source;
}

std::string one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

const char* told_of(Arrangement arrangement) {
  switch (arrangement) {
    case Arrangement::narrower: return mark("{0}: lines are shorter than on the screen, so that no type is smaller than {1} pt.");
    case Arrangement::one_sided: return mark("{0}: all branches are on the same side, so that no type is smaller than {1} pt.");
    case Arrangement::in_columns: return mark("{0}: branches are lists in columns, so that no type is smaller than {1} pt.");
    case Arrangement::as_asked: break;
  }
  return nullptr;
}

class Compiler {
 public:
  Compiler(const Job& job, const Page& page, Press press)
      : job_(job), page_(page), press_(std::move(press)), kept_(kept_for(job.document, job.wish.filter, job.wish.branch, job.theme)) {
    kept_ = sliced(kept_, {job.wish.branch, job.wish.levels});
  }

  std::variant<Compiled, Problem> run() {
    if (!plan({job_.wish.branch}, {})) return *std::move(problem_);
    if (sheets_.size() > 1)
      result_.told.insert(result_.told.begin(), say_count("{1}: it would not fit the paper in type of {2} pt, and was split into an overview and {0} part.",
                                                          "{1}: it would not fit the paper in type of {2} pt, and was split into an overview and {0} parts.",
                                                          sheets_.size() - 1, name_with({}), decimal(press_.least_pt)));
    std::stable_sort(sheets_.begin(), sheets_.end(), [](const Sheet& a, const Sheet& b) {
      return std::pair(a.suffix.size(), a.suffix) < std::pair(b.suffix.size(), b.suffix);
    });
    result_.sheets = std::move(sheets_);
    return std::move(result_);
  }

 private:
  // In the map's language, as all that is printed.
  std::string name_with(const std::string& suffix) const {
    const SayingIn map_language(job_.document.heading().language);
    const std::string number = number_with(suffix);
    return number.empty() ? translate("Figure") : say("Figure {}", number);
  }
  std::string number_with(const std::string& suffix) const {
    const std::string& number = job_.wish.number;
    return number + (number.empty() || suffix.empty() ? "" : " ") + suffix;
  }
  std::string continued_in(const std::string& suffix) const {
    const SayingIn map_language(job_.document.heading().language);
    return say("(continued: figure {})", number_with(suffix));
  }

  Words words_for(const Slice& slice, const std::string& suffix) const {
    Words words{job_.wish.number.empty() && suffix.empty() ? std::string() : name_with(suffix), job_.wish.caption, source_of(job_.document, job_.wish),
                job_.wish.legend};
    if (suffix.empty()) return words;
    const std::string part = named(slice);
    const SayingIn map_language(job_.document.heading().language);
    words.caption = words.caption.empty() ? part : say("{}: {}", words.caption, part);
    return words;
  }
  // The branch that a part shows, or those that share it.
  std::string named(const Slice& slice) const {
    if (slice.child_count == Slice{}.child_count) return one_line(job_.document.node(slice.top).text);
    std::string names;
    const auto children = kept_.children(top_of(slice));
    for (std::size_t i = slice.first_child; i < slice.first_child + slice.child_count; ++i)
      names += (names.empty() ? "" : " · ") + one_line(job_.document.node(children[i]).text);
    return names;
  }
  NodeId top_of(const Slice& slice) const { return slice.top.empty() ? kept_.main_root() : slice.top; }

  // Fitted with its words under it; nothing when it does not fit.
  std::optional<Sheet> sheet_of(const Slice& slice, const std::string& suffix, const Continuations& continuations) {
    const Document document = sliced(kept_, slice, continuations);
    const figure::Measured shown = figure::measure(document, press_.theme, press_.typesetter, layout::Style::mindmap, slice.top);
    const Words words = words_for(slice, suffix);
    figure::Figure under = words_under(words, document, shown, page_.room.width, press_);
    const double taken = under.bounds.empty() ? 0 : under.bounds.height + UnderFigure;
    auto fit = fitted(document, slice.top, {page_.room.width, page_.room.height - taken}, press_);
    if (!fit) return std::nullopt;
    arrangement_ = fit->arrangement;
    const Rect drawn = fit->figure.bounds;
    const Vec2 by{page_.room.x + (page_.room.width - drawn.width) / 2, page_.room.y};
    const double bottom = page_.room.y + drawn.height;
    Sheet sheet{figure::transformed(std::move(fit->figure), {1, by}), page_.paper, name_with(suffix), suffix};
    if (taken > 0) figure::append(sheet.figure, figure::transformed(std::move(under), {1, {page_.room.x - 0, bottom + UnderFigure - under.bounds.y}}));
    if (page_.is_column) sheet.paper.height = bottom + taken + page_.room.y;
    sheet.figure.bounds = sheet.paper;
    return sheet;
  }

  bool has_shown_children(const NodeId& node) const { return !kept_.node(node).folded && !kept_.children(node).empty(); }

  // The ideas at the last of so many levels under `top` that have more below them.
  std::vector<NodeId> cut_at(const Slice& slice) const {
    std::vector<NodeId> cut;
    const Document shown = sliced(kept_, slice);
    const int top_level = slice.top.empty() ? 1 : document::level(kept_, slice.top);
    for (const NodeId& node : document::branch(shown, slice.top, document::Folds::respected))
      if (document::level(kept_, node) - top_level + 1 == slice.levels && has_shown_children(node)) cut.push_back(node);
    return cut;
  }

  std::string continued_in_part(std::size_t number) const { return continued_in(letters(number)); }

  // One sheet, or an overview and sheets for what it leaves out: of the overviews that fit, the one that leaves the fewest.
  bool plan(const Slice& slice, const std::string& suffix) {
    if (auto sheet = sheet_of(slice, suffix, {})) {
      tell(suffix, arrangement_);
      sheets_.push_back(*std::move(sheet));
      return true;
    }
    std::optional<Split> best;
    for (int levels = depth_under(slice.top) - 1; levels >= 2; --levels) {
      Slice overview = slice;
      overview.levels = levels;
      if (auto split = split_of(overview, suffix); split && (!best || split->parts.size() < best->parts.size())) best = std::move(split);
    }
    return best ? take(*std::move(best)) : plan_runs(slice, suffix);
  }

  // An overview that fits, and what it leaves to parts; these are lettered from the next letter on.
  struct Split {
    std::vector<Slice> parts;
    Sheet overview;
    Arrangement arrangement;
  };
  std::optional<Split> split_of(const Slice& overview, const std::string& suffix) {
    std::vector<Slice> parts = overview.levels == 2 ? runs_of(overview) : alone(cut_at(overview));
    Continuations continuations;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts[i].child_count == Slice{}.child_count) {
        continuations[parts[i].top] = continued_in_part(next_letter_ + i);
        continue;
      }
      const auto children = kept_.children(top_of(parts[i]));
      for (std::size_t k = parts[i].first_child; k < parts[i].first_child + parts[i].child_count; ++k)
        if (has_shown_children(children[k])) continuations[children[k]] = continued_in_part(next_letter_ + i);
    }
    auto sheet = sheet_of(overview, suffix, continuations);
    return sheet ? std::optional(Split{std::move(parts), *std::move(sheet), arrangement_}) : std::nullopt;
  }

  bool take(Split split) {
    tell(split.overview.suffix, split.arrangement);
    sheets_.push_back(std::move(split.overview));
    const std::size_t first = next_letter_;
    next_letter_ += split.parts.size();
    for (std::size_t i = 0; i < split.parts.size(); ++i)
      if (!plan(split.parts[i], letters(first + i))) return false;
    return true;
  }

  static std::vector<Slice> alone(const std::vector<NodeId>& cut) {
    std::vector<Slice> parts;
    for (const NodeId& node : cut) parts.push_back({node});
    return parts;
  }

  // The children of an overview of two levels with all under them, as many on a sheet as it takes. One that would have its sheet
  // to itself, or fits none, is a part by itself.
  std::vector<Slice> runs_of(const Slice& overview) {
    std::vector<Slice> parts;
    const auto children = kept_.children(top_of(overview));
    const std::size_t end = std::min(children.size(), overview.first_child + overview.child_count);
    for (std::size_t begin = overview.first_child; begin < end;) {
      if (!has_shown_children(children[begin])) {
        ++begin;
        continue;
      }
      std::size_t count = 1;
      while (begin + count < end && sheet_of({overview.top, 0, begin, count + 1}, letters(0), {})) ++count;
      while (count > 1 && !has_shown_children(children[begin + count - 1])) --count;
      parts.push_back(count == 1 ? Slice{children[begin]} : Slice{overview.top, 0, begin, count});
      begin += count;
    }
    return parts;
  }

  int depth_under(const NodeId& top) const {
    int deepest = 0;
    for (const NodeId& node : document::branch(kept_, top, document::Folds::respected)) deepest = std::max(deepest, document::level(kept_, node));
    return deepest - (top.empty() ? 1 : document::level(kept_, top)) + 1;
  }

  // Too many children for one sheet: some on each, in their order.
  bool plan_runs(const Slice& slice, const std::string& suffix) {
    const NodeId top = top_of(slice);
    const std::size_t end = std::min(kept_.children(top).size(), slice.first_child + slice.child_count);
    if (slice.levels > 0 || end - slice.first_child < 2) return refuse(top);
    std::string name = suffix;
    for (std::size_t begin = slice.first_child; begin < end;) {
      std::optional<Split> best;
      std::size_t most = 0;
      for (std::size_t step = std::bit_floor(end - begin); step > 0; step /= 2) {
        if (begin + most + step > end) continue;
        if (auto split = split_of({slice.top, 2, begin, most + step}, name)) {
          best = std::move(split);
          most += step;
        }
      }
      if (!best) return refuse(kept_.children(top)[begin]);
      if (!take(*std::move(best))) return false;
      begin += most;
      if (begin < end) name = letters(next_letter_++);
    }
    return true;
  }

  void tell(const std::string& suffix, Arrangement arrangement) {
    if (const char* sentence = told_of(arrangement)) result_.told.push_back(say(sentence, name_with(suffix), decimal(press_.least_pt)));
  }

  bool refuse(const NodeId& node) {
    constexpr std::size_t LongestQuote = 60;  // bytes
    problem_.emplace();
    problem_->node = node.view();
    std::string words = node.empty() ? std::string() : one_line(kept_.node(node).text);
    if (words.size() > LongestQuote) words = words.substr(0, utf8::previous_grapheme(words, LongestQuote)) + "…";
    problem_->message = say("{0}: “{1}” finds no room on this paper in type of {2} pt. Choose a larger paper, or a smaller type.",
                            name_with({}), words, decimal(press_.least_pt));
    return false;
  }

  const Job& job_;
  const Page& page_;
  Press press_;
  Document kept_;
  std::vector<Sheet> sheets_;
  Compiled result_;
  std::optional<Problem> problem_;
  std::size_t next_letter_ = 0;
  Arrangement arrangement_ = Arrangement::as_asked;  // of the sheet last made
};

Problem refusal(std::string message) {
  Problem problem;
  problem.message = std::move(message);
  return problem;
}

}  // namespace

std::string theme_for(document::Ink ink, const std::string& theme) {
  if (ink == document::Ink::grey) return "grey";
  if (ink == document::Ink::high_contrast) return "high-contrast";
  return theme == "dark" ? "light" : theme;
}

std::variant<Compiled, Problem> compiled(const Job& job) {
  const document::Figure& wish = job.wish;
  if (!wish.branch.empty() && job.document.find(wish.branch) == nullptr)
    return refusal(say("The figure shows a branch that is no longer in the map (“{}”). Choose another branch.", wish.branch.view()));
  const auto paper = paper_from(wish.paper.empty() ? "A4" : wish.paper);
  if (!paper) return refusal(say("“{}” is not a paper. Write A4, A4-landscape, A3, A5 or a size such as 120x80mm.", wish.paper));
  const auto style = layout::style_from(wish.layout_style.empty() ? job.document.heading().layout_style : wish.layout_style);
  if (!wish.layout_style.empty() && !style) return refusal(say("“{}” is not a layout style.", wish.layout_style));
  if (job.document.node_count() == 0) return refusal(translate("The map is empty: there is nothing to draw."));
  const Page page = page_for(wish, *paper);
  Press press{job.theme, job.typesetter, job.worker, style.value_or(layout::Style::mindmap), wish.min_pt > 0 ? wish.min_pt : UsualLeastPt};
  press.largest_pt = std::max(press.largest_pt, press.least_pt);
  return Compiler(job, page, std::move(press)).run();
}

}  // namespace concarte::page
