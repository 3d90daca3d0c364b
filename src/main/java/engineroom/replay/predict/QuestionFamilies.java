package engineroom.replay.predict;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of questions, in the order of the chapters. */
public final class QuestionFamilies {

  private static final List<QuestionFamily> ALL =
      Stream.of(
              HandlerFamilies.ALL,
              EngineFamilies.ALL,
              JobFamilies.ALL,
              RunFamilies.ALL,
              EnvFamilies.ALL,
              StreamFamilies.ALL,
              TableFamilies.ALL,
              ShutdownFamilies.ALL,
              DoorFamilies.ALL)
          .flatMap(List::stream)
          .toList();

  private QuestionFamilies() {}

  /** Every one of them. */
  public static List<QuestionFamily> all() {
    return ALL;
  }

  /** Those of a chapter; none where the chapter has none. */
  public static List<QuestionFamily> of(int chapter) {
    return ALL.stream().filter(family -> family.chapter() == chapter).toList();
  }

  /**
   * The one of a name.
   *
   * @throws IllegalArgumentException where there is none; the message names all
   */
  public static QuestionFamily named(String id) {
    return ALL.stream()
        .filter(family -> family.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there are no questions called '"
                        + id
                        + "': name one of "
                        + ALL.stream().map(QuestionFamily::id).collect(Collectors.joining(", "))));
  }
}
