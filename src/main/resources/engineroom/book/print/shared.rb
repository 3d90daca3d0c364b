# What the PDF and the EPUB have in common. A name in double braces is a colour of book.css.

require 'rouge'

# The book's colours of code.
class EngineRoomTheme < Rouge::CSSTheme
  name 'engine-room'

  style Text, fg: '{{ink}}'
  style Keyword, Operator::Word, fg: '{{code-word}}'
  style Name::Class, Name::Namespace, Name::Decorator, fg: '{{code-type}}'
  style Literal, fg: '{{code-string}}'
  style Comment, fg: '{{code-comment}}', italic: true
  style Generic::Lineno, fg: '{{code-comment}}'
end unless defined? EngineRoomTheme

# Sets the straight quotes of the text as a printer would, as the pages do; code keeps its own.
module CurledQuotes
  OPENS_AFTER = " \u00a0\n\t([{\u2014\u2013/" unless const_defined? :OPENS_AFTER

  def sub_post_replacements text
    text = super
    return text unless (document.backend == 'pdf' || document.backend == 'epub3') && text.include?('"')

    before = ' '
    literal = 0
    text.scan(/<[^>]*>|[^<]+/).map do |part|
      if part.start_with? '<'
        literal += 1 if part.match?(/\A<(?:code|kbd)\b/)
        literal -= 1 if part.match?(%r{\A</(?:code|kbd)>})
        part
      else
        curled = literal.zero? ? curl(part, before) : part
        before = part[-1]
        curled
      end
    end.join
  end

  private

  def curl text, before
    text.each_char.map do |char|
      opens = OPENS_AFTER.include? before
      before = char
      char == '"' ? (opens ? "\u201c" : "\u201d") : char
    end.join
  end
end

Asciidoctor::Substitutors.prepend CurledQuotes

# Numbers chapters as their files do.
Asciidoctor::Extensions.register do
  tree_processor do
    process do |doc|
      doc.sections.each do |section|
        number = File.basename(section.file.to_s)[/\A0*(\d+)-/, 1]
        next unless number

        section.numbered = true
        section.numeral = number
      end
      nil
    end
  end
end

# What chapters say in blocks of a style of their own, and how each is announced.
module BookStyles
  HINTS = ['First hint: a question', 'Second hint: a pointer', 'Third hint: nearly the answer'].freeze unless const_defined? :HINTS

  def style_of node
    %w(card task answers).find {|role| node.has_role? role } || (node.style == 'predict' ? 'predict' : nil)
  end

  def label_of node
    case node.style
    when 'predict' then 'Predict, then look'
    when 'answer' then 'Answer'
    when 'explanation' then (node.parent.has_role? 'step') ? 'After it passes' : 'Answer'
    when 'hint' then HINTS[node.parent.blocks.select {|it| it.style == 'hint' }.index(node)] || 'Hint'
    end
  end

  # Links to the pages, which this edition is not, are plain text.
  def page? target
    target.match?(%r(\A[\w./-]+\.html(?:#.*)?\z))
  end
end
