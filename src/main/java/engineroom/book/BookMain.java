package engineroom.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Builds the book of the folder that it is started in. */
public final class BookMain {

  private static final String DRAFT = "--draft";
  private static final String ACCEPT = "--accept-outputs";

  private BookMain() {}

  /**
   * Builds the book and ends with 0, or prints what is wrong and ends with 1.
   *
   * @param args {@code --draft}, {@code --accept-outputs}
   */
  public static void main(String[] args) throws IOException {
    List<String> given = List.of(args);
    if (!List.of(DRAFT, ACCEPT).containsAll(given)) {
      System.err.println("Options: " + DRAFT + ", " + ACCEPT);
      System.exit(2);
    }
    BookOptions options =
        BookOptions.strict().draft(given.contains(DRAFT)).acceptOutputs(given.contains(ACCEPT));
    System.exit(build(BookSources.in(Path.of("")), options) ? 0 : 1);
  }

  private static boolean build(BookSources sources, BookOptions options) throws IOException {
    try (Book book = new Book()) {
      BookResult result = book.build(sources, options);
      result.problems().forEach(System.err::println);
      System.err.flush();
      System.out.println(result.built() ? success(sources, result) : failure(result));
      return result.built();
    }
  }

  private static String success(BookSources sources, BookResult result) {
    return "The book: %s (%d pages, %.1f s)"
        .formatted(
            sources.target().resolve("index.html"),
            result.pages().size(),
            result.time().toMillis() / 1000.0);
  }

  private static String failure(BookResult result) {
    int count = result.problems().size();
    return "No book: " + (count == 1 ? "1 problem" : count + " problems") + ", see above";
  }
}
