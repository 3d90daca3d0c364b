# The structure of a PDF, for those who do not see its pages: which element each stretch of text belongs to.
# While pages are drawn, comments in them say what the next text belongs to; when all is drawn, each page
# is gone through once, comments become marks, and what belongs to no element becomes an artifact.

module Tags
  # An element: what it is, what is in it, and what is said of it.
  class Element
    GROUPS = %i(Document Sect Div BlockQuote TOC TOCI Index L LI LBody Table TR Figure).freeze
    KEPT_EMPTY = %i(TD TH).freeze

    attr_reader :kind, :parent, :kids, :facts, :layout
    attr_accessor :ref

    # facts: entries of its own, such as Alt; layout: its attributes, such as Scope
    def initialize kind, parent, facts = {}, layout = nil
      @kind, @parent, @facts, @layout = kind, parent, facts, layout
      @kids = []
      parent&.kids&.push self
    end

    def group?
      GROUPS.include? kind
    end

    def heading?
      kind.match?(/\AH\d\z/)
    end

    def empty?
      !KEPT_EMPTY.include?(kind) && kids.all? {|it| it.is_a?(Element) ? it.empty? : it.is_a?(Run) && it.pieces.empty? }
    end

    # What its text says, links included.
    def said
      @said ||= +''
    end
  end

  # A stretch of what an element shows; page breaks and rules may break it into pieces.
  class Run
    attr_reader :number, :element, :pieces

    def initialize number, element
      @number, @element = number, element
      @pieces = []
    end
  end

  # A link that can be followed, of a page.
  Leap = Struct.new :annotation, :page

  # The elements of a document, in the order in which they are read.
  class Tree
    attr_reader :root, :runs
    # now: the element that is open; space: whether a line ends where a word ends
    attr_accessor :now, :space

    def initialize
      @root = @now = Element.new(:Document, nil)
      @runs = []
      @silent = false
    end

    def within kind, facts = {}, layout = nil, &block
      inside Element.new(kind, @now, facts, layout), &block
    end

    def inside element
      before, @now = @now, element
      yield
    ensure
      @now = before
    end

    # Text that is drawn meanwhile belongs to the element that is open; words of two lines are kept apart.
    def show pdf, text
      return yield(text) if @silent

      pdf.add_content %(%tag #{run_here})
      yield space ? text + ' ' : text
      pdf.add_content '%tag'
      @space = false
    end

    # Whatever is drawn meanwhile is one picture.
    def picture pdf
      return yield if @silent

      pdf.add_content %(%picture #{run_here})
      @silent = true
      begin
        yield
      ensure
        @silent = false
        pdf.add_content '%picture'
      end
    end

    # Text that is drawn meanwhile is for the eye alone.
    def hidden
      before, @silent = @silent, true
      yield
    ensure
      @silent = before
    end

    # The element for a link's text: one link, though it is drawn in parts.
    def link target, text, &block
      last = @now.kids.last
      link = last.is_a?(Element) && last.kind == :Link && last.facts[:target] == target ? last : Element.new(:Link, @now, target: target)
      link.said << text
      inside link, &block
    end

    private

    def run_here
      unless @now.kids.last.is_a? Run
        @runs << Run.new(@runs.size, @now)
        @now.kids << @runs.last
      end
      @now.kids.last.number
    end
  end

  # Turns the comments of all pages into marks and writes the tree.
  class Seal
    # What decides to whom ink belongs; all else that is drawn is passed over.
    COMMAND = /^(?:%\w+(?: \d+)?|BT|ET|[qQ]|(?:[^\n]* )?(?:re|m|Do|[SsFfBbn]|[fBb]\*))$/n.freeze

    def initialize pdf, tree
      @pdf, @tree = pdf, tree
      @parents = []
    end

    def set
      @pdf.state.pages.each_with_index {|page, index| mark page, index }
      write_tree
      write_claim
    end

    private

    def store
      @pdf.state.store
    end

    def mark page, index
      @page, @open, @wanted, @picture, @marks = page, nil, nil, nil, []
      drawn = page.content.stream.filtered_stream.b.gsub(COMMAND) {|command| placed command } + finish
      replace page.content.stream, drawn
      page.dictionary.data.update StructParents: index, Tabs: :S
      @parents << [index, @marks]
    end

    def replace stream, text
      stream.instance_variable_set :@stream, text
      stream.instance_variable_set :@filtered_stream, nil
    end

    # A command, with the marks before it and behind it.
    def placed command
      return named command if command.start_with? '%'
      return command if @picture

      case command[/\S+\z/]
      when 'BT' then (@wanted ? begin_run(@wanted) : begin_artifact('/Artifact <</Type /Pagination>> BDC')) + command
      when 'ET' then @open.is_a?(Run) ? command : %(#{command}\n#{finish})
      when 're', 'm' then begin_artifact + command
      when 'Do' then %(#{begin_artifact}#{command}\n#{finish})
      when 'q', 'Q' then (@open.is_a?(Run) ? finish : '') + command
      else @open == :artifact ? %(#{command}\n#{finish}) : command
      end
    end

    def named comment
      number = comment[/\d+/]
      run = number && @tree.runs[number.to_i]
      if comment.start_with? '%picture'
        @picture = run
        run ? begin_run(run) : finish
      else
        @wanted = run
        ''
      end
    end

    def begin_run run
      return '' if @open.equal? run

      ended = finish
      run.pieces << [@page, @marks.size]
      @marks << run.element
      @open = run
      %(#{ended}/#{run.element.kind} <</MCID #{@marks.size - 1}>> BDC\n)
    end

    def begin_artifact mark = '/Artifact BMC'
      return '' if @open == :artifact

      ended = finish
      @open = :artifact
      %(#{ended}#{mark}\n)
    end

    def finish
      ended = @open ? "EMC\n" : ''
      @open = nil
      ended
    end

    def write_tree
      root = store.ref Type: :StructTreeRoot
      write @tree.root, root
      numbers = @parents.flat_map {|key, marks| [key, marks.is_a?(Element) ? marks.ref : marks.map(&:ref)] }
      root.data.update K: [@tree.root.ref], ParentTree: store.ref(Nums: numbers), ParentTreeNextKey: @parents.size
      store.root.data.update StructTreeRoot: root, MarkInfo: { Marked: true }
    end

    CLAIM = <<~XMP
      <?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
    XMP

    # That the file keeps to PDF/UA-1.
    def write_claim
      claim = store.ref Type: :Metadata, Subtype: :XML
      claim << format(CLAIM, store.info.data[:Title].encode(xml: :text)).b
      store.root.data[:Metadata] = claim
    end

    def write element, parent
      data = { Type: :StructElem, S: element.kind, P: parent }
      data.update element.facts.slice(:Alt, :ActualText, :Lang)
      data[:A] = element.layout if element.layout
      element.ref = store.ref data
      kids = element.kids.reject {|it| it.is_a?(Element) && it.empty? }.flat_map {|it| entries element, it }
      data[:K] = kids unless kids.empty?
    end

    def entries element, kid
      case kid
      when Element
        write kid, element.ref
        [kid.ref]
      when Run
        kid.pieces.map {|page, number| { Type: :MCR, Pg: page.dictionary, MCID: number } }
      when Leap
        [leap(element, kid)]
      end
    end

    def leap element, leap
      key = @parents.size
      @parents << [key, element]
      leap.annotation.data[:StructParent] = key
      leap.annotation.data[:Contents] = element.said.strip
      { Type: :OBJR, Obj: leap.annotation, Pg: leap.page.dictionary }
    end
  end

  # Text of a link is in an element of its own, and so are words of another language.
  module Fragments
    def draw_fragment fragment, left = 0, width = 0, *rest
      tree = @inked && @document.respond_to?(:tags) ? @document.tags : nil
      return super unless tree

      tree.space = left + fragment.width > width - 0.01 && between_words?(fragment)
      if (target = fragment.link || fragment.anchor)
        tree.link(target, fragment.text) { super }
      elsif tree.now.kind == :Reference
        tree.hidden { super } # the dots between a title and its page
      elsif fragment.text.match?(/\p{Han}/)
        tree.within(:Span, Lang: 'zh') { super }
      else
        super
      end
    end

    private

    # Whether a space would follow had the line been longer.
    def between_words? fragment
      fragment.instance_variable_get(:@text).match?(/\s\z/) || (@line_wrap.paragraph_finished? && !@arranger.finished?)
    end
  end

  module Cells
    def draw_bounded_content place
      @pdf.respond_to?(:tag_cell) ? @pdf.tag_cell(self) { super } : super
    end

    # A header that is drawn again on the next page is read once.
    def drawn_again
      @drawn_again = true
      self
    end

    def drawn_again?
      @drawn_again ||= false
    end
  end

  module HeaderRows
    def header_rows
      super.each(&:drawn_again)
    end
  end

  module Drawings
    def draw
      tree = prawn.respond_to?(:tags) ? prawn.tags : nil
      tree ? tree.picture(prawn) { super } : super
    end
  end

  # Opens an element for whatever the converter is about to ink.
  module Conversion
    LISTS = { ulist: :Disc, olist: :Decimal, colist: :Decimal }.freeze

    attr_reader :tags

    def init_pdf doc
      super
      @tags = Tree.new # not before there is a scratch document, which has none
      self
    end

    def tag kind, facts = {}, layout = nil, &block
      tags ? tags.within(kind, facts, layout, &block) : yield
    end

    def draw_text! text, options
      tags ? tags.show(self, text) {|spaced| super spaced, options } : super
    end

    def embed_image object, info, options
      tags && tags.now.kind == :Figure ? tags.picture(self) { super } : super
    end

    def annotate options
      result = super
      tags&.now&.kids&.push Leap.new(state.page.dictionary.data[:Annots].last, state.page)
      result
    end

    def render *args
      if tags
        tags.hidden { ink_repeaters }
        Seal.new(self, tags).set
        @tags = nil
      end
      super
    end

    def convert_section node, opts = {}
      tag(:Sect) { super }
    end

    %i(admonition example sidebar).each do |block|
      define_method(%(convert_#{block})) {|node| tag(:Div) { super node } }
    end

    %i(quote verse).each do |block|
      define_method(%(convert_#{block})) {|node| tag(:BlockQuote) { super node } }
    end

    %i(ulist olist colist dlist).each do |list|
      define_method %(convert_#{list}) do |node|
        number = LISTS[list]
        tag(:L, {}, number && { O: :List, ListNumbering: number }) { super node }
      end
    end

    def convert_open node
      tags && tags.now.kind == :Table ? super : tag(:Div) { super }
    end

    def convert_list_item node, list, opts = {}
      tag(:LI) { super }
    end

    def convert_colist_item node, opts
      tag(:LI) { super }
    end

    def traverse_list_item node, type, opts = {}
      return super unless tags

      tags.inside(tags.now.kind == :L ? tags.now.kids.last : tags.now) { tag(:LBody) { super } }
    end

    def convert_listing node
      tag_code(node) { super }
    end

    def convert_literal node
      tag_code(node) { super }
    end

    def convert_image node, opts = {}
      tag(:Figure, Alt: sanitize(node.attr('alt').to_s)) { super }
    end

    def ink_cover_page doc, face
      tag(:Figure, Alt: doc.attr('cover-alt').to_s) { super }
    end

    # A table that is kept together comes by here twice.
    def convert_table node
      return super unless tags && tags.now.kind != :Table

      tag(:Table) do
        @head_rows = node.rows[:head].size
        super
      end
    end

    def tag_cell cell, &block
      return yield unless tags
      return tags.hidden(&block) if cell.drawn_again?

      head = cell.row < @head_rows
      layout = { O: :Table }
      layout[:Scope] = :Column if head
      layout[:ColSpan] = cell.colspan if cell.colspan > 1
      layout[:RowSpan] = cell.rowspan if cell.rowspan > 1
      tags.inside(row_tag cell.row) { tag(head ? :TH : :TD, {}, layout, &block) }
    end

    def convert_index_section node
      tag(:Index) { super }
    end

    def ink_caption subject, opts = {}
      return super if !tags || opts[:dry_run]

      tag(%i(Table Figure L).include?(tags.now.kind) ? :Caption : :P) { super }
    end

    def ink_chapter_title node, title, opts = {}
      tag_heading(opts) { super }
    end

    def ink_general_heading node, title, opts = {}
      tag_heading(opts) { super }
    end

    # The contents are read first, though they are inked last.
    def allocate_toc(*)
      @contents = Element.new :Sect, tags.now if tags
      super
    end

    def ink_toc(*)
      tags && @contents ? tags.inside(@contents) { super } : super
    end

    def ink_toc_level(*)
      tag(:TOC) { super }
    end

    def typeset_text string, *args
      tag_text(:P) { super }
    end

    def typeset_formatted_text fragments, *args
      return tag_text(@in_code ? :Code : :P) { super } unless tags && tags.now.kind == :TOC

      tags.inside(entry_tag fragments.filter_map {|it| it[:anchor] }.first) { super }
    end

    private

    def ink_repeaters
      page_count.times do |index|
        go_to_page index + 1
        repeaters.each {|it| it.run index + 1 }
      end
      repeaters.clear
    end

    def tag_code node
      before, @in_code = @in_code, true
      node.title? ? tag(:Div) { yield } : yield
    ensure
      @in_code = before
    end

    def tag_heading opts, &block
      tags && tags.now.heading? ? yield : tag(%(H#{opts[:level]}).to_sym, &block)
    end

    # The element for a text, where none is open: a term in a list, a label in an item, a paragraph elsewhere.
    def tag_text kind, &block
      return yield unless tags && tags.now.group?

      case tags.now.kind
      when :L then tags.inside(item_tag) { tag :Lbl, &block }
      when :LI then tag :Lbl, &block
      else tag kind, {}, (kind == :Code ? { O: :Layout, Placement: :Block } : nil), &block
      end
    end

    # The item that has no text yet but its terms.
    def item_tag
      last = tags.now.kids.last
      last.is_a?(Element) && last.kind == :LI && last.kids.all? {|it| it.kind == :Lbl } ? last : Element.new(:LI, tags.now)
    end

    def row_tag number
      last = tags.now.kids.last
      last.is_a?(Element) && last.facts[:row] == number ? last : Element.new(:TR, tags.now, row: number)
    end

    def entry_tag anchor
      last = tags.now.kids.last
      return last.kids.last if last.is_a?(Element) && last.kind == :TOCI && last.facts[:anchor] == anchor

      Element.new :Reference, Element.new(:TOCI, tags.now, anchor: anchor)
    end
  end
end unless defined? Tags

Prawn::Text::Formatted::Box.prepend Tags::Fragments
Prawn::Table::Cell.prepend Tags::Cells
Prawn::Table.prepend Tags::HeaderRows
Prawn::SVG::Interface.prepend Tags::Drawings
