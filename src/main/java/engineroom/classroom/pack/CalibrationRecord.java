package engineroom.classroom.pack;

import java.time.LocalDate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a checker was tried, for the book to show.
 *
 * @param checker what was tried
 * @param planted how many faults it was given
 * @param found how many of them it found
 * @param command how to try it again
 * @param date when it was tried
 */
public record CalibrationRecord(
    String checker, int planted, int found, String command, LocalDate date) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /** As the text of a file. */
  public String json() {
    return MAPPER.writeValueAsString(this) + "\n";
  }
}
