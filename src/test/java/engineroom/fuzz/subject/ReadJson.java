package engineroom.fuzz.subject;

import engineroom.engine.go.Text;
import engineroom.engine.json.JsonException;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.util.List;
import java.util.stream.Stream;

/** Values read as JSON: what another reader finds, or an error with its place. */
public record ReadJson(Reading reading) implements Target {

  /** What reads a value. */
  @FunctionalInterface
  public interface Reading {
    Object read(String text) throws JsonException;
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.concat(JsonSeeds.LISTS.stream(), JsonSeeds.DOCUMENTS.stream()).toList();
  }

  @Override
  public List<byte[]> words() {
    return JsonSeeds.WORDS;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String text = Text.ofBytes(input);
    JsonModel.Reading model = JsonModel.isShallow(text) ? JsonModel.read(text) : null;
    try {
      Object value = reading.read(text);
      if (model != null) {
        Law.that(model.isGood() || text.isEmpty(), "what another reader refuses is read: " + text);
        Law.same(value, model.value(), "what another reader reads");
      }
    } catch (JsonException refused) {
      Places.check(refused, text);
      Law.that(model == null || !model.isGood(), "what another reader reads is refused: " + text);
    }
  }
}
