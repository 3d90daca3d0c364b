require 'asciidoctor/pdf/ext/rouge'

# A lit line has a bar before it, as on the pages: its ground alone would be lost on grey paper.
module LitBar
  def render_behind fragment
    super
    return unless fragment.format_state[:highlight]

    pdf = fragment.document
    before = pdf.fill_color
    pdf.fill_color '{{brass}}'.delete '#'
    pdf.fill_rectangle [fragment.left - 2.4, fragment.top], 1.6, fragment.height
    pdf.fill_color before
  end
end

Rouge::Formatters::Prawn::BackgroundColorizer.prepend LitBar

# The book's own blocks, and a title page.
class EngineRoomPdf < (Asciidoctor::Converter.for 'pdf')
  register_for 'pdf'
  include BookStyles
  prepend Tags::Conversion

  def convert_example node
    style = style_of node
    return super unless style
    return ink_answers node if style == 'answers'

    node.set_option 'unbreakable'
    category = style.to_sym
    arrange_block node do |extent|
      add_dest_for_block node if node.id
      tare_first_page_content_stream do
        theme_fill_and_stroke_block category, extent
        ink_rivets extent if category == :card
      end
      pad_box @theme[%(#{category}_padding)], node do
        ink_question node unless category == :card
        traverse node
      end
    end
    theme_margin :block, :bottom, (next_enclosed_block node)
  end

  def convert_open node
    return ink_claim node if node.role?('article-claim') && node.title?

    label = label_of node
    return super unless label

    move_on_unless_room 50
    theme_font(:role_label) { ink_prose label.upcase, margin_top: 3, margin_bottom: 3 }
    traverse node
  end

  # A page with a single line on it is a page too many: the last paragraph of a chapter goes over whole.
  def convert_paragraph node
    advance_page if !scratch? && last_of_chapter?(node) && spilled?(dry_run { convert_paragraph node })
    super
  end

  # Nor does a list leave its last item alone on a page.
  def convert_list_item node, list, opts = {}
    last = list.items.last 2
    if !scratch? && last.size == 2 && last.first.equal?(node) && last_of_chapter?(list) &&
        spilled?(dry_run { last.each {|it| convert_list_item it, list, opts } })
      advance_page
    end
    super
  end

  # What is kept together leaves no half of a page empty before it, if enough of it fits there.
  def arrange_block node, &block
    return super unless node.option?('unbreakable') && !scratch? && cursor > 0.45 * bounds.height && torn_well?(node, block)

    node.remove_attr 'unbreakable-option'
    begin
      super
    ensure
      node.set_option 'unbreakable'
    end
  end

  # A caption without a row below it helps nobody.
  def convert_table node
    move_on_unless_room 110 if node.title?
    super
  end

  def convert_inline_anchor node
    node.type == :link && page?(node.target) ? node.text : super
  end

  def convert_code node
    move_on_unless_room 90 unless node.option? 'unbreakable'
    return super unless node.role? 'output'

    with_theme code_background_color: @theme.output_background_color,
      code_font_color: @theme.output_font_color,
      code_border_color: @theme.output_border_color do
      super
    end
  end
  alias convert_listing convert_code
  alias convert_literal convert_code
  alias convert_listing_or_literal convert_code

  # Whether a heading stands alone at a page's foot is known from what comes right behind it;
  # to try out the whole section costs more than all the rest.
  def arrange_heading node, title, opts
    blocks = node.blocks
    node.instance_variable_set :@blocks, blocks.first(2)
    super
  ensure
    node.instance_variable_set :@blocks, blocks
  end

  def convert_index_section node
    font(@theme.base_font_family, size: 8.2) { super }
  end

  # Looking every letter up in every font costs more than all the rest: only rare ones need it.
  def typeset_text string, *args
    with_fallback(string.match? RARE) { super }
  end

  def typeset_formatted_text fragments, *args
    with_fallback(fragments.any? {|it| it[:text]&.match? RARE }) { super }
  end

  RARE = /[^\u0000-\u017f\u2010-\u2026\u00a0]/

  def ink_chapter_title node, title, opts = {}
    if node.respond_to?(:numeral) && node.numeral
      label = %(#{node.sectname == 'appendix' ? 'Appendix' : 'Chapter'} #{node.numeral})
      theme_font :role_label do
        tag :Span, ActualText: %(#{label}. ) do
          ink_prose label.upcase, margin_bottom: 5, character_spacing: 0.9
        end
      end
    end
    super node, node.title, opts
  end

  # A reading voice needs to know the language.
  def init_pdf doc
    super
    state.store.root.data[:Lang] = PDF::Core::LiteralString.new (doc.attr 'lang')
  end

  def ink_title_page doc
    super
    theme_font :title_page_title do
      tag(:H1) { ink_prose doc.doctitle, align: :left, margin: 0 }
    end
    move_down 10
    font @theme.base_font_family, size: 15, style: :italic do
      ink_prose (doc.attr 'subtitle-line'), align: :left, color: @theme.role_place_font_color, margin_bottom: 26
    end
    stroke_horizontal_rule @theme.predict_border_color, line_width: 1
    move_down 12
    theme_font :'role_card-id' do
      ink_prose (doc.attr 'tally'), align: :left, margin_bottom: 0
    end
    @y = bounds.absolute_bottom + 74
    font @theme.base_font_family, size: 8.2 do
      ink_prose IMPRINT, align: :left, color: @theme.role_place_font_color, margin_bottom: 0
    end
  end

  IMPRINT = 'The port follows the package <code>engine</code> of Docker 1.6.2 (commit 7c8fca2ddb58), ' \
    'Copyright 2012–2015 Docker, Inc.; its behaviour and its shape are theirs, the Java code and the text are new. ' \
    'Apache License 2.0, as docker’s. Set in Source Serif 4 and IBM Plex Mono, both under the SIL Open Font License 1.1.'

  private

  def last_of_chapter? node
    section = node.parent
    section.context == :section && section.blocks.last.equal?(node) && (section.level == 1 || last_of_chapter?(section))
  end

  def spilled? extent
    extent.to.page > extent.from.page && bounds.top - extent.to.cursor < 2.5 * @theme.base_line_height_length
  end

  def torn_well? node, block
    doc = node.document
    extent = dry_run do
      push_scratch doc
      instance_exec(&block)
    ensure
      pop_scratch doc
    end
    extent.from.page == 1 && extent.to.page > 1 && bounds.top - extent.to.cursor > 4 * @theme.base_line_height_length
  end

  def with_fallback needed
    return yield unless @fallback_fonts.any?

    all = @fallback_fonts
    @fallback_fonts = [] unless needed
    yield
  ensure
    @fallback_fonts = all if all
  end

  def ink_claim node
    move_on_unless_room 110
    add_dest_for_block node if node.id
    stroke_horizontal_rule @theme.predict_border_color, line_width: 0.7
    move_down 8
    theme_font(:role_question) { ink_prose node.title, margin_bottom: 4 }
    traverse node
    move_down 6
  end

  def ink_answers node
    move_on_unless_room 90
    add_dest_for_block node
    theme_font(:role_question) { ink_prose node.title, margin_top: 6, margin_bottom: 2 }
    traverse node
    move_down 4
  end

  def move_on_unless_room points
    bounds.move_past_bottom unless at_page_top? || cursor >= points
  end

  def ink_question node
    label = label_of node
    theme_font(:role_label) { ink_prose label.upcase, margin_bottom: 3 } if label
    return unless node.title?

    theme_font(:role_question) { ink_prose node.title, margin_bottom: 6 }
  end

  # A plate is held by four rivets.
  def ink_rivets extent
    return unless extent&.single_page?

    left, right = bounds.left + 5, bounds.right - 5
    top, bottom = extent.from.cursor - 5, extent.to.cursor + 5
    save_graphics_state do
      fill_color @theme.card_rivet_color
      [left, right].product([top, bottom]).each {|at| fill_circle at, 1.3 }
    end
  end

  def with_theme values
    before = values.keys.to_h {|key| [key, @theme[key]] }
    values.each {|key, value| @theme[key] = value }
    yield
  ensure
    before.each {|key, value| @theme[key] = value }
  end
end unless defined? EngineRoomPdf
