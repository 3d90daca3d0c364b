package engineroom.book.search;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.search.SearchEntry.Kind;
import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.book.words.BookWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Collects what can be found in a book, in the book's order. */
public final class SearchEntries {

  private final List<SearchEntry> all = new ArrayList<>();

  /** Adds a chapter's sections, claims and terms. */
  public void addChapter(String page, String title, Element body) {
    all.addAll(SectionEntries.of(page, title, body));
  }

  /**
   * Adds the behaviours of a chapter.
   *
   * @param title how the book speaks of the chapter
   */
  public void addBehaviours(
      String page, String title, Collection<Evidence> evidence, BookWords words) {
    for (Evidence one : evidence) {
      List<EvidenceEntry> entries =
          one.rows(words).stream().flatMap(row -> row.entries().stream()).toList();
      Stream<String> members =
          shown(entries, EvidenceEntry.Port.class).map(port -> port.member().label());
      all.add(
          new SearchEntry(
              Kind.BEHAVIOUR,
              one.statement().sentence().plain(),
              title,
              page + "#" + one.id(),
              "",
              Stream.concat(Stream.of(one.id()), members).toList(),
              shown(entries, EvidenceEntry.Original.class)
                  .map(EvidenceEntry.Original::range)
                  .toList()));
    }
  }

  private static <T> Stream<T> shown(List<EvidenceEntry> entries, Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Adds the classes and methods among some members. */
  public void addMembers(Collection<JavaMember> members) {
    for (JavaMember member : members) {
      if (member.name().isEmpty() || member.parameters() != null) {
        String file = member.file().substring(member.file().lastIndexOf('/') + 1);
        String place = file + ", line " + member.start();
        String url = SourceAddress.of(member);
        List<String> names = List.of(member.label());
        all.add(new SearchEntry(Kind.JAVA, member.spoken(), place, url, "", names, List.of()));
      }
    }
  }

  /** Adds what something else has found out about itself. */
  public void add(Collection<SearchEntry> entries) {
    all.addAll(entries);
  }

  /** All that was added. */
  public List<SearchEntry> all() {
    return List.copyOf(all);
  }
}
