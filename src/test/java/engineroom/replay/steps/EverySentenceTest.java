package engineroom.replay.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence with anything in its gaps, and whatever may be left out in or out. */
class EverySentenceTest {

  private static final int TRIES = 60;

  /** Names that are words of sentences, values, signs, or no words at all. */
  private static final List<String> NAMES =
      List.of(
          "j",
          "out2",
          "is",
          "a",
          "the",
          "in",
          "to",
          "of",
          "job",
          "with",
          "as",
          "ok",
          "fails",
          "null",
          "true",
          "7",
          "",
          "two words",
          "=>",
          "#",
          "é",
          "\"",
          "stdout",
          "an",
          "script",
          "case",
          "environment",
          "again",
          "written",
          "encoded");

  private static final List<Object> TEXTS =
      List.of(
          "", "a", "ok", "\"", "\\", "\n", "# no comment", "=> ok", "é中😀", "\u202e", "{}", "x, y");

  static List<Sentence> sentences() {
    return StepSentences.all();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void isReadAsItWasMeant(Sentence sentence) throws Exception {
    Random random = new Random(sentence.shown().hashCode());
    for (int i = 0; i < TRIES; i++) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("do", sentence.kind());
      fill(sentence.parts(), step, random);
      end(step, random);
      Map<String, Object> script =
          Map.of("script", 1L, "cases", List.of(Map.of("name", "c", "steps", List.of(step))));

      StepsText read = StepsText.read(StepsText.write(script));

      assertThat(read.json()).isEqualTo(script);
    }
  }

  /** One that shows like another would never be written, or never be read. */
  @Test
  void noTwoShowTheSame() {
    assertThat(sentences()).extracting(Sentence::shown).doesNotHaveDuplicates();
    assertThat(HandlerSentences.all()).extracting(Sentence::shown).doesNotHaveDuplicates();
  }

  private static void end(Map<String, Object> step, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> step.put("async", name(random));
      case 1 -> step.put("gives", value(GapKind.VALUE, random));
      case 2 -> step.put("fails", text(random));
      case 3 -> step.put("panics", true);
      default -> {}
    }
  }

  private static void fill(List<Part> parts, Map<String, Object> into, Random random) {
    for (Part part : parts) {
      switch (part) {
        case Part.Gap(String field, GapKind kind) -> into.put(field, value(kind, random));
        case Part.Meaning(String field, Object value) -> into.put(field, value);
        case Part.Aside(List<Part> choices) -> fill(choices, into, random);
        case Part.Choice(List<Part> choice) -> choose(choice, into, random);
        case Part.Word word -> {}
      }
    }
  }

  /** Of several that say the same field one at most is chosen. */
  private static void choose(List<Part> choice, Map<String, Object> into, Random random) {
    Map<String, Object> chosen = new LinkedHashMap<>();
    fill(choice, chosen, random);
    if (random.nextBoolean() && chosen.keySet().stream().noneMatch(into::containsKey)) {
      into.putAll(chosen);
    }
  }

  private static String name(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static Object text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static Object value(GapKind kind, Random random) {
    return switch (kind) {
      case NAME -> name(random);
      case NAME_OR_NULL -> random.nextInt(4) == 0 ? null : name(random);
      case TEXT -> text(random);
      case TEXT_OR_NULL -> random.nextInt(4) == 0 ? null : text(random);
      case LONG_TEXT ->
          random.nextBoolean() ? text(random) : List.of(text(random), List.of("x", 1000L));
      case NUMBER -> random.nextBoolean() ? random.nextLong() : Long.toString(random.nextLong());
      case FLAG -> random.nextBoolean();
      case LIST -> random.nextInt(4) == 0 ? null : texts(random.nextInt(3), random);
      case VALUE -> any(random, 0);
      case OUTPUT -> random.nextBoolean() ? "stdout" : "stderr";
      case STREAM -> List.of("stdout", "stderr", "stdin").get(random.nextInt(3));
      case TEXTS -> texts(1 + random.nextInt(3), random);
      case PAIR -> texts(2, random);
      case PAIRS -> List.of(texts(2, random), texts(2, random));
      case HANDLER -> handler(random);
    };
  }

  private static List<Object> texts(int count, Random random) {
    List<Object> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(random));
    }
    return texts;
  }

  private static List<Object> handler(Random random) {
    List<Object> actions = new ArrayList<>();
    do {
      Sentence sentence = HandlerSentences.all().get(random.nextInt(HandlerSentences.all().size()));
      Map<String, Object> fields = new LinkedHashMap<>();
      fill(sentence.parts(), fields, random);
      actions.add(sentence.knows(sentence.kind()) ? fields : Map.of(sentence.kind(), fields));
    } while (random.nextInt(4) > 0);
    return actions;
  }

  private static Object any(Random random, int depth) {
    return switch (random.nextInt(depth < 3 ? 7 : 5)) {
      case 0 -> null;
      case 1 -> text(random);
      case 2 -> random.nextLong();
      case 3 -> random.nextBoolean() ? random.nextGaussian() : (double) random.nextInt();
      case 4 -> random.nextBoolean();
      case 5 -> {
        List<Object> list = new ArrayList<>();
        list.add(any(random, depth + 1));
        list.add(any(random, depth + 1));
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put((String) text(random), any(random, depth + 1));
        map.put((String) text(random), any(random, depth + 1));
        yield map;
      }
    };
  }
}
