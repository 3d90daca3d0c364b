# What stands before the first chapter is a chapter, too.
Asciidoctor::Extensions.register do
  tree_processor do
    process do |doc|
      preamble = doc.blocks.first
      if preamble&.context == :preamble
        preamble.id ||= 'preface'
        preamble.title ||= doc.attr 'preface-title'
      end
      nil
    end
  end
end

# The book's own blocks, its stylesheet and its typefaces.
class EngineRoomEpub < (Asciidoctor::Converter.for 'epub3')
  register_for 'epub3'
  include BookStyles

  def convert_example node
    style = style_of node
    return super unless style

    label = label_of node
    title = node.title? ? %(<p class="question">#{node.title}</p>) : ''
    title = %(<p class="label">#{label}</p>#{title}) if label
    named = style == 'card' && node.id ? %( aria-label="Behaviour #{node.id}") : ''
    %(<section#{id_of node} class="#{style}"#{named}>#{title}#{node.content}</section>)
  end

  def convert_open node
    label = label_of node
    return %(<div class="answer"><p class="label">#{label}</p>#{node.content}</div>) if label
    return super unless node.role?('article-claim') && node.title?

    %(<section#{id_of node} class="article-claim"><p class="question">#{node.title}</p>#{node.content}</section>)
  end

  def convert_inline_anchor node
    node.type == :link && page?(node.target) ? node.text : super
  end

  # What there is for those who read by ear or by touch: each is checked in the printed file.
  ACCESS = [
    %w(accessMode textual),
    %w(accessMode visual),
    %w(accessModeSufficient textual),
    %w(accessibilityFeature alternativeText),
    %w(accessibilityFeature readingOrder),
    %w(accessibilityFeature structuralNavigation),
    %w(accessibilityFeature tableOfContents),
    %w(accessibilityHazard none),
  ].freeze

  def add_theme_assets doc
    ACCESS.each {|name, value| say_access name, value }
    say_access 'accessibilitySummary', (doc.attr 'accessibility')
    workshop = doc.attr 'workshop'
    @book.add_item 'styles/epub3.css', content: (File.read File.join(workshop, 'epub.css'), mode: 'r:UTF-8').to_ios
    @book.add_item 'styles/epub3-css3-only.css', content: "/* nothing more */\n".to_ios
    @book.add_item 'rouge-engine-room.css', content: (EngineRoomTheme.render scope: 'pre.rouge').to_ios
    Dir[File.join workshop, 'fonts', '*'].sort.each do |file|
      next if file.end_with? 'mono-semibold-italic.ttf', '.txt'

      @book.add_item %(fonts/#{File.basename file}), content: file
    end
  end

  private

  def say_access name, value
    (@book.metadata.add_metadata 'meta', value)['property'] = %(schema:#{name})
  end

  def id_of node
    node.id ? %( id="#{node.id}") : ''
  end
end unless defined? EngineRoomEpub
