// Cairo, loaded when a PDF or a PNG is first wanted: it brings a dozen libraries of windows that an SVG export has no time for.
#pragma once

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>

namespace concarte::publish {

// A function of the library; null when there is none.
class CairoFunction {
 public:
  explicit CairoFunction(const char* name);
  template <class Pointer>
  operator Pointer() const {
    return reinterpret_cast<Pointer>(address_);
  }

 private:
  void* address_;
};

// Its functions under their own names, without `cairo_`; the manual is https://www.cairographics.org/manual.
struct Cairo {
  decltype(&cairo_append_path) append_path = CairoFunction("cairo_append_path");
  decltype(&cairo_arc) arc = CairoFunction("cairo_arc");
  decltype(&cairo_clip) clip = CairoFunction("cairo_clip");
  decltype(&cairo_close_path) close_path = CairoFunction("cairo_close_path");
  decltype(&cairo_copy_path) copy_path = CairoFunction("cairo_copy_path");
  decltype(&cairo_create) create = CairoFunction("cairo_create");
  decltype(&cairo_curve_to) curve_to = CairoFunction("cairo_curve_to");
  decltype(&cairo_destroy) destroy = CairoFunction("cairo_destroy");
  decltype(&cairo_fill) fill = CairoFunction("cairo_fill");
  decltype(&cairo_font_face_destroy) font_face_destroy = CairoFunction("cairo_font_face_destroy");
  decltype(&cairo_font_face_set_user_data) font_face_set_user_data = CairoFunction("cairo_font_face_set_user_data");
  decltype(&cairo_font_options_create) font_options_create = CairoFunction("cairo_font_options_create");
  decltype(&cairo_font_options_destroy) font_options_destroy = CairoFunction("cairo_font_options_destroy");
  decltype(&cairo_font_options_set_hint_metrics) font_options_set_hint_metrics = CairoFunction("cairo_font_options_set_hint_metrics");
  decltype(&cairo_font_options_set_hint_style) font_options_set_hint_style = CairoFunction("cairo_font_options_set_hint_style");
  decltype(&cairo_ft_font_face_create_for_ft_face) ft_font_face_create_for_ft_face = CairoFunction("cairo_ft_font_face_create_for_ft_face");
  decltype(&cairo_get_source) get_source = CairoFunction("cairo_get_source");
  decltype(&cairo_image_surface_create) image_surface_create = CairoFunction("cairo_image_surface_create");
  decltype(&cairo_image_surface_get_data) image_surface_get_data = CairoFunction("cairo_image_surface_get_data");
  decltype(&cairo_image_surface_get_stride) image_surface_get_stride = CairoFunction("cairo_image_surface_get_stride");
  decltype(&cairo_line_to) line_to = CairoFunction("cairo_line_to");
  decltype(&cairo_move_to) move_to = CairoFunction("cairo_move_to");
  decltype(&cairo_new_path) new_path = CairoFunction("cairo_new_path");
  decltype(&cairo_new_sub_path) new_sub_path = CairoFunction("cairo_new_sub_path");
  decltype(&cairo_paint) paint = CairoFunction("cairo_paint");
  decltype(&cairo_path_destroy) path_destroy = CairoFunction("cairo_path_destroy");
  decltype(&cairo_pattern_set_filter) pattern_set_filter = CairoFunction("cairo_pattern_set_filter");
  decltype(&cairo_pdf_surface_add_outline) pdf_surface_add_outline = CairoFunction("cairo_pdf_surface_add_outline");
  decltype(&cairo_pdf_surface_create_for_stream) pdf_surface_create_for_stream = CairoFunction("cairo_pdf_surface_create_for_stream");
  decltype(&cairo_pdf_surface_set_metadata) pdf_surface_set_metadata = CairoFunction("cairo_pdf_surface_set_metadata");
  decltype(&cairo_pdf_surface_set_size) pdf_surface_set_size = CairoFunction("cairo_pdf_surface_set_size");
  decltype(&cairo_rectangle) rectangle = CairoFunction("cairo_rectangle");
  decltype(&cairo_restore) restore = CairoFunction("cairo_restore");
  decltype(&cairo_save) save = CairoFunction("cairo_save");
  decltype(&cairo_scale) scale = CairoFunction("cairo_scale");
  decltype(&cairo_set_dash) set_dash = CairoFunction("cairo_set_dash");
  decltype(&cairo_set_font_face) set_font_face = CairoFunction("cairo_set_font_face");
  decltype(&cairo_set_font_options) set_font_options = CairoFunction("cairo_set_font_options");
  decltype(&cairo_set_font_size) set_font_size = CairoFunction("cairo_set_font_size");
  decltype(&cairo_set_line_join) set_line_join = CairoFunction("cairo_set_line_join");
  decltype(&cairo_set_line_width) set_line_width = CairoFunction("cairo_set_line_width");
  decltype(&cairo_set_source_rgba) set_source_rgba = CairoFunction("cairo_set_source_rgba");
  decltype(&cairo_set_source_surface) set_source_surface = CairoFunction("cairo_set_source_surface");
  decltype(&cairo_show_page) show_page = CairoFunction("cairo_show_page");
  decltype(&cairo_show_text_glyphs) show_text_glyphs = CairoFunction("cairo_show_text_glyphs");
  decltype(&cairo_status) status = CairoFunction("cairo_status");
  decltype(&cairo_stroke) stroke = CairoFunction("cairo_stroke");
  decltype(&cairo_surface_destroy) surface_destroy = CairoFunction("cairo_surface_destroy");
  decltype(&cairo_surface_finish) surface_finish = CairoFunction("cairo_surface_finish");
  decltype(&cairo_surface_flush) surface_flush = CairoFunction("cairo_surface_flush");
  decltype(&cairo_surface_mark_dirty) surface_mark_dirty = CairoFunction("cairo_surface_mark_dirty");
  decltype(&cairo_surface_status) surface_status = CairoFunction("cairo_surface_status");
  decltype(&cairo_tag_begin) tag_begin = CairoFunction("cairo_tag_begin");
  decltype(&cairo_tag_end) tag_end = CairoFunction("cairo_tag_end");
  decltype(&cairo_translate) translate = CairoFunction("cairo_translate");
};

// Nothing when this machine has no cairo.
const Cairo* load_cairo();

}  // namespace concarte::publish
