package engineroom.classroom.predict;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseBehaviour;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.WrongAnswer;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A sheet for programs: each question with its answer, and with a script that can be replayed. */
public final class SheetJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private SheetJson() {}

  /** The sheet as a JSON text. */
  public static String of(QuestionSheet sheet, Course course) {
    List<Asked> questions = sheet.questions().stream().map(one -> asked(one, course)).toList();
    return MAPPER.writeValueAsString(new Whole(sheet.seed(), questions));
  }

  private static Asked asked(Question question, Course course) {
    return new Asked(
        question.family(),
        question.seed(),
        question.chapter(),
        question.title(),
        question.situation(),
        question.code(),
        question.asks(),
        question.form().name().toLowerCase(Locale.ROOT),
        question.choices(),
        question.answer(),
        question.wrongs(),
        question.behaviours().stream().map(course::statement).toList(),
        MAPPER.readTree(question.script()));
  }

  record Whole(long seed, List<Asked> questions) {}

  record Asked(
      String family,
      long seed,
      int chapter,
      String title,
      String situation,
      List<String> code,
      String asks,
      String form,
      List<String> choices,
      String answer,
      List<WrongAnswer> wrongs,
      List<CourseBehaviour> behaviours,
      JsonNode script) {}
}
