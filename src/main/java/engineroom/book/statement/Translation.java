package engineroom.book.statement;

import engineroom.files.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares what two languages state: they state the same behaviours, or one of them is behind. */
public final class Translation {

  private final Map<String, Statement> original;
  private final Map<String, Statement> translated;

  /** A book's statements, and what another language makes of them. */
  public Translation(Collection<Statement> original, Collection<Statement> translated) {
    this.original = byId(original);
    this.translated = byId(translated);
  }

  private static Map<String, Statement> byId(Collection<Statement> statements) {
    Map<String, Statement> byId = new LinkedHashMap<>();
    statements.forEach(one -> byId.putIfAbsent(one.id(), one));
    return byId;
  }

  /**
   * Reports what one of the two has and the other has not, and what stands in another chapter.
   *
   * @param language the language of the translation, which may state nothing yet
   */
  public void check(String language, Problems problems) {
    original.values().stream()
        .filter(one -> !translated.containsKey(one.id()))
        .forEach(
            one ->
                problems.add(
                    one.location(),
                    "behaviour '%s' is not stated in '%s': translate it, in its chapter %s"
                        .formatted(one.id(), language, one.chapter())));
    translated.values().forEach(one -> check(one, problems));
  }

  private void check(Statement one, Problems problems) {
    Statement source = original.get(one.id());
    if (source == null) {
      problems.add(
          one.location(),
          "behaviour '%s' is stated in '%s' alone: correct the id, or take it out"
              .formatted(one.id(), one.language()));
    } else if (!source.chapter().equals(one.chapter())) {
      problems.add(
          one.location(),
          "behaviour '%s' stands in chapter %s of '%s' and not in this one: see %s"
              .formatted(one.id(), source.chapter(), source.language(), source.location()));
    }
  }
}
