package engineroom.book.asciidoc;

import engineroom.book.text.BookText;
import engineroom.book.upstream.StatedBehaviour;
import engineroom.files.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A book as it was read, for the next one to keep what still holds.
 *
 * @param title its title as HTML
 * @param preface what its title page says
 * @param chapters its chapters, in order
 */
record ReadBook(String title, Element preface, List<ReadChapter> chapters) {

  /** The text, for whoever wants to change it. */
  BookText text() {
    return new BookText(title, preface.clone(), chapters.stream().map(ReadChapter::copy).toList());
  }

  /** All behaviours, as far as the original's tests are concerned. */
  List<StatedBehaviour> stated() {
    return chapters.stream().flatMap(one -> one.face().stated().stream()).toList();
  }

  /** The chapters whose files have changed since. */
  Set<String> changed(Project project) {
    return chapters.stream()
        .filter(one -> !one.lines().equals(project.lines(one.chapter().location().file())))
        .map(one -> one.chapter().stem())
        .collect(Collectors.toSet());
  }

  /** The chapters but some. */
  List<ReadChapter> without(Set<String> stems) {
    return chapters.stream().filter(one -> !stems.contains(one.chapter().stem())).toList();
  }

  /**
   * This book with some chapters as they are now; nothing where another chapter would have to
   * change with them.
   */
  Optional<ReadBook> with(List<ReadChapter> now) {
    Map<String, ReadChapter> again =
        now.stream().collect(Collectors.toMap(one -> one.chapter().stem(), Function.identity()));
    List<ReadChapter> next = new ArrayList<>();
    for (ReadChapter before : chapters) {
      ReadChapter after = again.remove(before.chapter().stem());
      if (after != null && !isOnlyItsOwn(before, after)) {
        return Optional.empty();
      }
      next.add(after == null ? before : after);
    }
    return again.isEmpty()
        ? Optional.of(new ReadBook(title, preface, List.copyOf(next)))
        : Optional.empty();
  }

  private static boolean isOnlyItsOwn(ReadChapter before, ReadChapter after) {
    return !before.needsOthers() && !after.needsOthers() && before.face().equals(after.face());
  }
}
