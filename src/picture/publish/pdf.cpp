// Sheets → PDF.
#include "picture/publish/pdf.h"

#include <cassert>
#include <memory>

#include <fmt/format.h>

#include "base/utf8.h"
#include "picture/publish/addresses.h"
#include "picture/publish/ink.h"
#include "picture/publish/pdf_catalogue.h"
#include "picture/publish/refusals.h"

namespace concarte::publish {
namespace {

// One file being written, page after page.
class Book {
 public:
  Book(const Cairo& cairo, const text::Typesetter& typesetter, Vec2 first_page)
      : cairo_(cairo), ink_(cairo, typesetter, Lettering::text) {
    surface_ = cairo_.pdf_surface_create_for_stream(&Book::take, &bytes_, first_page.x, first_page.y);
    context_ = cairo_.create(surface_);
    cairo_font_options_t* const options = cairo_.font_options_create();
    cairo_.font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_.font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_.set_font_options(context_, options);
    cairo_.font_options_destroy(options);
    // An empty date is none; cairo would write today's.
    cairo_.pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_CREATE_DATE, "");
  }
  ~Book() {
    cairo_.destroy(context_);
    cairo_.surface_destroy(surface_);
  }
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  void set_title(const std::string& title) {
    if (!title.empty()) cairo_.pdf_surface_set_metadata(surface_, CAIRO_PDF_METADATA_TITLE, title.c_str());
  }
  void begin_page(Vec2 size, const std::string& bookmark);
  // Part of a sheet, with its upper left corner here on the page.
  void draw(const page::Sheet& sheet, const Rect& part, Vec2 corner);
  void draw(const figure::Figure& marks);
  void end_page() { cairo_.show_page(context_); }
  // The whole file; empty when something failed.
  std::string finish();

 private:
  static cairo_status_t take(void* bytes, const unsigned char* more, unsigned size) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(more), size);
    return CAIRO_STATUS_SUCCESS;
  }
  void link(const page::Sheet& sheet, const Rect& part);

  const Cairo& cairo_;
  std::string bytes_;
  int page_ = 0;
  cairo_surface_t* surface_ = nullptr;
  cairo_t* context_ = nullptr;
  Ink ink_;
};

void Book::begin_page(Vec2 size, const std::string& bookmark) {
  ++page_;
  cairo_.pdf_surface_set_size(surface_, size.x, size.y);
  if (!bookmark.empty())
    cairo_.pdf_surface_add_outline(surface_, CAIRO_PDF_OUTLINE_ROOT, bookmark.c_str(), fmt::format("page={}", page_).c_str(), cairo_pdf_outline_flags_t{});
}

void Book::link(const page::Sheet& sheet, const Rect& part) {
  for (const figure::Part& linked : sheet.figure.parts) {
    const std::string address = address_of(linked);
    if (address.empty() || linked.box.empty()) continue;
    const Rect box = page::common_part(linked.box, part);
    if (box.width <= 0 || box.height <= 0) continue;
    // The address holds no quote: it could end the attribute.
    cairo_.tag_begin(context_, CAIRO_TAG_LINK,
                     fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] uri='{}'", box.x, box.y, box.width, box.height, address).c_str());
    cairo_.tag_end(context_, CAIRO_TAG_LINK);
  }
}

void Book::draw(const page::Sheet& sheet, const Rect& part, Vec2 corner) {
  cairo_.save(context_);
  cairo_.translate(context_, corner.x - part.x, corner.y - part.y);
  cairo_.rectangle(context_, part.x, part.y, part.width, part.height);
  cairo_.clip(context_);
  const Colour paper = sheet.figure.paper;
  cairo_.set_source_rgba(context_, paper.red / 255.0, paper.green / 255.0, paper.blue / 255.0, paper.alpha / 255.0);
  cairo_.paint(context_);
  ink_.draw(context_, sheet.figure, part);
  link(sheet, part);
  cairo_.restore(context_);
}

void Book::draw(const figure::Figure& marks) { ink_.draw(context_, marks, grown(marks.bounds, 1)); }

std::string Book::finish() {
  const bool is_drawn = cairo_.status(context_) == CAIRO_STATUS_SUCCESS;
  cairo_.surface_finish(surface_);
  return is_drawn && cairo_.surface_status(surface_) == CAIRO_STATUS_SUCCESS ? std::move(bytes_) : std::string();
}

std::variant<std::string, Problem> finished(Book& book, const figure::Figure& figure, const PdfOptions& options) {
  const std::string& title = options.title.empty() ? figure.title : options.title;
  book.set_title(utf8::cleaned(title));
  std::string bytes = book.finish();
  if (bytes.empty()) return no_room_to_draw();
  return with_language(std::move(bytes), options.language.empty() ? figure.language : options.language);
}

}  // namespace

std::variant<std::string, Problem> pdf(std::span<const page::Sheet> sheets, const text::Typesetter& typesetter, const PdfOptions& options) {
  assert(!sheets.empty());
  const Cairo* const cairo = load_cairo();
  if (cairo == nullptr) return cairo_is_missing();
  Book book(*cairo, typesetter, sheets.front().paper.size());
  for (const page::Sheet& sheet : sheets) {
    book.begin_page(sheet.paper.size(), sheet.name);
    book.draw(sheet, sheet.paper, {});
    book.end_page();
  }
  return finished(book, sheets.front().figure, options);
}

std::variant<std::string, Problem> pdf(const page::Sheet& sheet, const page::Poster& poster, const text::Typesetter& typesetter,
                                       const PdfOptions& options) {
  const Cairo* const cairo = load_cairo();
  if (cairo == nullptr) return cairo_is_missing();
  Book book(*cairo, typesetter, poster.page);
  for (const page::PosterPage& page : poster.pages) {
    book.begin_page(poster.page, page.name);
    book.draw(sheet, page.part, page.corner);
    book.draw(page.marks);
    book.end_page();
  }
  return finished(book, sheet.figure, options);
}

}  // namespace concarte::publish
