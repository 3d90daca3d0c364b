package engineroom.book.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence as plain data.
 *
 * @param spans its parts, in order
 */
public record Sentence(List<Span> spans) {

  /** A sentence of mere words. */
  public static Sentence of(String words) {
    return new Sentence(List.of(new Span.Text(words)));
  }

  /** Its words alone. */
  public String plain() {
    return plain(spans);
  }

  private static String plain(List<Span> spans) {
    return spans.stream().map(Sentence::plain).collect(Collectors.joining());
  }

  private static String plain(Span span) {
    return switch (span) {
      case Span.Text text -> text.words();
      case Span.Styled styled -> plain(styled.inside());
      case Span.Foreign foreign -> plain(foreign.inside());
      case Span.Link link -> plain(link.inside());
    };
  }
}
