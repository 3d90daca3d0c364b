package engineroom.replay.predict;

import java.util.List;
import java.util.Optional;
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

  /** The one of a name, if there is one. */
  public static Optional<QuestionFamily> named(String id) {
    return ALL.stream().filter(family -> family.id().equals(id)).findFirst();
  }

  /** What to say to who asks for one that is not there; it names all. */
  public static String missing(String id) {
    return "there are no questions called '"
        + id
        + "': name one of "
        + ALL.stream().map(QuestionFamily::id).collect(Collectors.joining(", "));
  }
}
