// Cairo, loaded when a PDF or a PNG is first wanted: it brings a dozen libraries of windows that an SVG export has no time for.
#pragma once

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>

#include "system/library.h"

namespace concarte::publish {

system::Function in_cairo(const char* name);

// Its functions under their own names, without `cairo_`; the manual is https://www.cairographics.org/manual.
struct Cairo {
  decltype(&cairo_append_path) append_path = in_cairo("cairo_append_path");
  decltype(&cairo_arc) arc = in_cairo("cairo_arc");
  decltype(&cairo_clip) clip = in_cairo("cairo_clip");
  decltype(&cairo_close_path) close_path = in_cairo("cairo_close_path");
  decltype(&cairo_copy_path) copy_path = in_cairo("cairo_copy_path");
  decltype(&cairo_create) create = in_cairo("cairo_create");
  decltype(&cairo_curve_to) curve_to = in_cairo("cairo_curve_to");
  decltype(&cairo_destroy) destroy = in_cairo("cairo_destroy");
  decltype(&cairo_fill) fill = in_cairo("cairo_fill");
  decltype(&cairo_font_face_destroy) font_face_destroy = in_cairo("cairo_font_face_destroy");
  decltype(&cairo_font_face_set_user_data) font_face_set_user_data = in_cairo("cairo_font_face_set_user_data");
  decltype(&cairo_font_options_create) font_options_create = in_cairo("cairo_font_options_create");
  decltype(&cairo_font_options_destroy) font_options_destroy = in_cairo("cairo_font_options_destroy");
  decltype(&cairo_font_options_set_hint_metrics) font_options_set_hint_metrics = in_cairo("cairo_font_options_set_hint_metrics");
  decltype(&cairo_font_options_set_hint_style) font_options_set_hint_style = in_cairo("cairo_font_options_set_hint_style");
  decltype(&cairo_ft_font_face_create_for_ft_face) ft_font_face_create_for_ft_face = in_cairo("cairo_ft_font_face_create_for_ft_face");
  decltype(&cairo_get_source) get_source = in_cairo("cairo_get_source");
  decltype(&cairo_image_surface_create) image_surface_create = in_cairo("cairo_image_surface_create");
  decltype(&cairo_image_surface_get_data) image_surface_get_data = in_cairo("cairo_image_surface_get_data");
  decltype(&cairo_image_surface_get_stride) image_surface_get_stride = in_cairo("cairo_image_surface_get_stride");
  decltype(&cairo_line_to) line_to = in_cairo("cairo_line_to");
  decltype(&cairo_move_to) move_to = in_cairo("cairo_move_to");
  decltype(&cairo_new_path) new_path = in_cairo("cairo_new_path");
  decltype(&cairo_new_sub_path) new_sub_path = in_cairo("cairo_new_sub_path");
  decltype(&cairo_paint) paint = in_cairo("cairo_paint");
  decltype(&cairo_path_destroy) path_destroy = in_cairo("cairo_path_destroy");
  decltype(&cairo_pattern_set_filter) pattern_set_filter = in_cairo("cairo_pattern_set_filter");
  decltype(&cairo_pdf_surface_add_outline) pdf_surface_add_outline = in_cairo("cairo_pdf_surface_add_outline");
  decltype(&cairo_pdf_surface_create_for_stream) pdf_surface_create_for_stream = in_cairo("cairo_pdf_surface_create_for_stream");
  decltype(&cairo_pdf_surface_set_metadata) pdf_surface_set_metadata = in_cairo("cairo_pdf_surface_set_metadata");
  decltype(&cairo_pdf_surface_set_size) pdf_surface_set_size = in_cairo("cairo_pdf_surface_set_size");
  decltype(&cairo_rectangle) rectangle = in_cairo("cairo_rectangle");
  decltype(&cairo_restore) restore = in_cairo("cairo_restore");
  decltype(&cairo_save) save = in_cairo("cairo_save");
  decltype(&cairo_scale) scale = in_cairo("cairo_scale");
  decltype(&cairo_set_dash) set_dash = in_cairo("cairo_set_dash");
  decltype(&cairo_set_font_face) set_font_face = in_cairo("cairo_set_font_face");
  decltype(&cairo_set_font_options) set_font_options = in_cairo("cairo_set_font_options");
  decltype(&cairo_set_font_size) set_font_size = in_cairo("cairo_set_font_size");
  decltype(&cairo_set_line_cap) set_line_cap = in_cairo("cairo_set_line_cap");
  decltype(&cairo_set_line_join) set_line_join = in_cairo("cairo_set_line_join");
  decltype(&cairo_set_line_width) set_line_width = in_cairo("cairo_set_line_width");
  decltype(&cairo_set_source_rgba) set_source_rgba = in_cairo("cairo_set_source_rgba");
  decltype(&cairo_set_source_surface) set_source_surface = in_cairo("cairo_set_source_surface");
  decltype(&cairo_show_page) show_page = in_cairo("cairo_show_page");
  decltype(&cairo_show_text_glyphs) show_text_glyphs = in_cairo("cairo_show_text_glyphs");
  decltype(&cairo_status) status = in_cairo("cairo_status");
  decltype(&cairo_stroke) stroke = in_cairo("cairo_stroke");
  decltype(&cairo_surface_destroy) surface_destroy = in_cairo("cairo_surface_destroy");
  decltype(&cairo_surface_finish) surface_finish = in_cairo("cairo_surface_finish");
  decltype(&cairo_surface_flush) surface_flush = in_cairo("cairo_surface_flush");
  decltype(&cairo_surface_mark_dirty) surface_mark_dirty = in_cairo("cairo_surface_mark_dirty");
  decltype(&cairo_surface_status) surface_status = in_cairo("cairo_surface_status");
  decltype(&cairo_tag_begin) tag_begin = in_cairo("cairo_tag_begin");
  decltype(&cairo_tag_end) tag_end = in_cairo("cairo_tag_end");
  decltype(&cairo_translate) translate = in_cairo("cairo_translate");
};

// Nothing when this machine has no cairo.
const Cairo* load_cairo();

}  // namespace concarte::publish
