package engineroom.book;

import engineroom.engine.go.Text;
import engineroom.files.Mistake;
import engineroom.files.NewFile;
import engineroom.files.Problem;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Chapters of an author who mistypes: the book is built, or its problems are told, each with a file
 * and a line that are there.
 */
record HostileChapters(Book book, Fixture fixture, Function<Problem, String> telling)
    implements Target {

  static final String CHAPTER = "chapters/03-registering-handlers.adoc";

  @Override
  public List<byte[]> seeds() {
    try {
      return List.of(Files.readAllBytes(Path.of("src/test/resources/book/fixture", CHAPTER)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<byte[]> words() {
    return Target.utf8(
        "[behaviour#x, go=\"engine.go:64-71\", java=\"Engine#register\"]\n",
        "[behaviour]\n",
        "go=\"",
        "java=\"",
        "go:engine.go[",
        "java:Engine#",
        "[]",
        "<<",
        ">>",
        "====\n",
        "--\n",
        "|===\n",
        "example::X[]\n",
        "port::Engine#register[]\n",
        "plantuml::x.puml[]\n",
        "{x}",
        "fact:jobs[",
        "pom:jsoup[]",
        "[predict]\n",
        "include::x[]\n",
        "----\n",
        "* ",
        "= ");
  }

  @Override
  public int longest() {
    return 6_000;
  }

  @Override
  public int triesToShrink() {
    return 30;
  }

  @Override
  public String command(String name) {
    return "mvn -Pproof -Dtest=HostileChaptersTest";
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String text = Text.ofBytes(input);
    NewFile.write(fixture.path(CHAPTER), text);
    List<Problem> problems;
    try {
      problems = book.build(fixture.sources(), fixture.options()).problems();
    } catch (Mistake mistake) {
      Law.that(mistake.told().lines().count() == 1, "one line: " + mistake.told());
      return;
    }
    for (Problem problem : problems) {
      String told = telling.apply(problem);
      Law.that(told.lines().count() == 1 || !problem.shown().isEmpty(), "one line: " + told);
      Law.that(told.startsWith(problem.where().file() + ":"), "the file comes first: " + told);
      Path file = fixture.path(problem.where().file());
      Law.that(Files.exists(file), "the file is there: " + told);
      Law.that(told.matches("(?s)[^:]+:\\d+: .*|[^:]+: .*"), "a place, and what is wrong: " + told);
      if (Files.isRegularFile(file) && file.endsWith(Path.of(CHAPTER).getFileName())) {
        long lines = Math.max(1, text.lines().count());
        int line = line(told);
        Law.that(line >= 1 && line <= lines + 1, "a line of " + lines + ": " + told);
      }
    }
  }

  private static int line(String told) {
    String line = told.replaceFirst("(?s)^[^:]+:(\\d{1,9}): .*", "$1");
    return line.equals(told) ? 0 : Integer.parseInt(line);
  }
}
