package engineroom.classroom.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The files ending in {@code -info.yaml}, by which the plugin knows a course, a lesson, a task. */
final class AcademyDescriptions {

  /** The oldest version of the format that has all that is used here; the plugin reads older. */
  private static final int FORMAT = 2;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .build();

  private AcademyDescriptions() {}

  /**
   * A course.
   *
   * @param lessons the lessons' folders
   * @param additional the files that belong to no task
   */
  static String course(
      String title, String summary, List<String> lessons, List<String> additional) {
    Map<String, Object> course = new LinkedHashMap<>();
    course.put("type", "marketplace");
    course.put("title", title);
    course.put("language", "English");
    course.put("summary", summary);
    course.put("programming_language", "Java");
    course.put("content", lessons);
    course.put("environment_settings", Map.of("jvm_language_level", "JDK_25"));
    course.put("additional_files", additional.stream().map(name -> Map.of("name", name)).toList());
    course.put("yaml_version", FORMAT);
    return YAML.writeValueAsString(course);
  }

  /** A lesson in which the student's files go on from task to task. */
  static String lesson(String title, List<String> tasks) {
    Map<String, Object> lesson = new LinkedHashMap<>();
    lesson.put("type", "framework");
    lesson.put("custom_name", title);
    lesson.put("content", tasks);
    lesson.put("is_template_based", false);
    return YAML.writeValueAsString(lesson);
  }

  /** A task that tests decide. */
  static String task(String title, List<AcademyTaskFile> files) {
    Map<String, Object> task = new LinkedHashMap<>();
    task.put("type", "edu");
    task.put("custom_name", title);
    task.put("files", files.stream().map(AcademyDescriptions::file).toList());
    return YAML.writeValueAsString(task);
  }

  private static Map<String, Object> file(AcademyTaskFile file) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", file.name());
    described.put("visible", file.use() != AcademyTaskFile.Use.HIDDEN);
    if (file.use() != AcademyTaskFile.Use.WRITTEN) {
      described.put("editable", false);
      described.put("propagatable", false);
    }
    return described;
  }
}
