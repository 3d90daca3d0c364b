package engineroom.book.exercise;

import engineroom.book.html.PlainText;
import engineroom.book.source.JavaMember;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the exercises as data: the classroom reads nothing else of the chapters. */
public final class ExercisesJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private ExercisesJson() {}

  /** All exercises as a JSON text. */
  public static String write(List<Exercise> all) {
    return MAPPER.writeValueAsString(new Entries(all.stream().map(ExercisesJson::entry).toList()))
        + "\n";
  }

  private static Entry entry(Exercise exercise) {
    WrittenExercise written = exercise.written();
    return new Entry(
        exercise.number(),
        exercise.id(),
        written.kind(),
        PlainText.of(written.title()),
        written.chapter(),
        written.chapter() + ".html#" + exercise.id(),
        exercise.members().stream().map(ExercisesJson::member).toList(),
        exercise.behaviours(),
        exercise.minutes(),
        text(written.task()),
        written.hints().stream().map(ExercisesJson::text).toList(),
        text(exercise.explanation()));
  }

  private static Member member(JavaMember member) {
    return new Member(
        member.signature(),
        member.file(),
        member.binaryType(),
        member.name(),
        Objects.requireNonNull(member.parameters())); // a step names methods alone
  }

  private static Text text(String html) {
    return new Text(html, TerminalText.of(html));
  }

  record Entries(List<Entry> exercises) {}

  record Entry(
      int number,
      String id,
      ExerciseKind kind,
      String title,
      String chapter,
      String page,
      List<Member> members,
      List<String> behaviours,
      int minutes,
      Text task,
      List<Text> hints,
      Text explanation) {}

  record Member(String signature, String file, String type, String name, List<String> parameters) {}

  record Text(String html, String plain) {}
}
