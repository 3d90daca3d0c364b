package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that is built again after a change is the same as one that is built anew. */
class BookAgainTest {

  private static final String REGISTERING = "chapters/03-registering-handlers.adoc";
  private static final String SHUTTING_DOWN = "chapters/10-shutting-down.adoc";
  private static final String PORT = "port/java/engineroom/engine/Engine.java";
  private static final String ARTICLE = "chapters/appendix-the-article.adoc";

  @TempDir private Path folder;
  private Fixture fixture;
  private int built;

  @BeforeEach
  void build() throws IOException {
    fixture = Fixture.in(folder);
    assertThat(fixture.problems()).isEmpty();
  }

  @Test
  @Tag("slow")
  void whateverChanges() throws IOException {
    isTheSameAfter(
        SHUTTING_DOWN, "Nothing new starts.", "Nothing new starts, see <<two-engines>>.");
    isTheSameAfter(SHUTTING_DOWN, "takes no new job", "takes *no* new job");
    isTheSameAfter(SHUTTING_DOWN, "== What stops", "[[_what_stops]]\n== What `stops`");
    isTheSameAfter(SHUTTING_DOWN, ".All routes\nfacts::routes[folded=true]\n", "");
    isTheSameAfter(SHUTTING_DOWN, "Nothing new", "Nothing newfootnote:[None.]");
    isTheSameAfter(REGISTERING, "The lock comes later", "A lock comes later");
    isTheSameAfter(REGISTERING, "port::", ".Calls\nfacts::traffic[]\n\nport::");
    isTheSameAfter(SHUTTING_DOWN, "Nothing else", "Nothing more");
    isTheSameAfter(ARTICLE, "= The article", "= That article");
    isTheSameAfter("chapters/book.adoc", "This book runs", "The book runs");
    isTheSameAfter(PORT, "Registers a handler.", "Registers one handler.");
  }

  private void isTheSameAfter(String file, String old, String replacement) throws IOException {
    Map<String, String> before = pages();
    fixture.replace(file, old, replacement);
    assertThat(fixture.problems()).isEmpty();
    Map<String, String> again = pages();
    assertThat(again).isNotEqualTo(before);
    touchThePort();
    assertThat(fixture.problems()).isEmpty();
    assertThat(again).isEqualTo(pages());
  }

  /** What chapters speak of seems to be new, so that none of them can be kept. */
  private void touchThePort() throws IOException {
    Files.setLastModifiedTime(fixture.path(PORT), FileTime.fromMillis(1000L * ++built));
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(fixture.sources().target())) {
      for (Path file :
          files.filter(one -> one.toString().matches(".*\\.(html|js|json)")).toList()) {
        pages.put(fixture.sources().target().relativize(file).toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
