package engineroom.book.statement;

import java.util.List;

/** A part of a sentence. */
public sealed interface Span {

  /** Words, set as they are. */
  record Text(String words) implements Span {}

  /**
   * Words that are set otherwise, or known by a role.
   *
   * @param style how they are set
   * @param role what a macro says that they are, such as {@code fact}; may be empty
   * @param inside the words
   */
  record Styled(Style style, String role, List<Span> inside) implements Span {}

  /** Words in a language other than the sentence's, by the language's tag. */
  record Foreign(String language, List<Span> inside) implements Span {}

  /**
   * Words that lead elsewhere.
   *
   * @param target an address, or an id of the book after a {@code #}
   * @param role what a macro says that it leads to, such as {@code go}; may be empty
   * @param inside the words
   */
  record Link(String target, String role, List<Span> inside) implements Span {}

  /** How words are set. */
  enum Style {
    PLAIN,
    CODE,
    STRONG,
    EMPHASIS,
    MARKED,
    RAISED,
    LOWERED
  }
}
