package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a text line by line into what a script is in JSON. */
final class StepsReader {

  private static final String NAME_OF_THE_ONLY_CASE = "steps";

  private final Map<String, Object> script = new LinkedHashMap<>();
  private final List<Object> cases = new ArrayList<>();
  private final List<List<StepPlace>> places = new ArrayList<>();
  private final List<LineProblem> problems = new ArrayList<>();
  private List<Object> steps;

  static StepsText read(String text) throws StepsException {
    StepsReader reader = new StepsReader();
    reader.readLines(text);
    if (!reader.problems.isEmpty()) {
      throw new StepsException(reader.problems);
    }
    return new StepsText(text, reader.script, reader.places);
  }

  private void readLines(String text) {
    int number = 1;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      readLine(number, text.substring(start, end));
      number++;
      start = end + 1;
    }
    readLine(number, text.substring(start));
    if (script.isEmpty() && problems.isEmpty()) {
      problems.add(new LineProblem(1, 1, "expected a step, found nothing but comments and space"));
    }
    script.put("cases", cases);
  }

  private void readLine(int number, String line) {
    try {
      List<Token> tokens = LineReader.tokens(number, line);
      if (tokens.size() > 1 && !begins(number, tokens)) {
        step(number, line, tokens);
      }
    } catch (LineProblem.Found found) {
      problems.add(found.problem());
    }
  }

  /** Whether a line begins the script or a case. */
  private boolean begins(int number, List<Token> tokens) {
    Map<String, Object> title = HeadSentences.read(HeadSentences.SCRIPT, tokens);
    if (title != null) {
      if (!script.isEmpty()) {
        problems.add(
            new LineProblem(number, 1, "expected the script's title once, and at its top"));
      }
      script.put("script", 1L);
      script.putAll(title);
      return true;
    }
    Map<String, Object> name = HeadSentences.read(HeadSentences.CASE, tokens);
    if (name != null) {
      begin(name);
      return true;
    }
    return false;
  }

  private void begin(Map<String, Object> only) {
    script.put("script", 1L);
    steps = new ArrayList<>();
    only.put("steps", steps);
    cases.add(only);
    places.add(new ArrayList<>());
  }

  private void step(int number, String line, List<Token> tokens) throws LineProblem.Found {
    if (steps == null) {
      Map<String, Object> only = new LinkedHashMap<>();
      only.put("name", NAME_OF_THE_ONLY_CASE);
      begin(only);
    }
    StepSentences.Read step = StepSentences.read(tokens);
    if (step == null) {
      throw problem(number, line, tokens);
    }
    steps.add(step.json());
    places.getLast().add(new StepPlace(number, step.end(), tokens.getLast().end()));
  }

  private static LineProblem.Found problem(int number, String line, List<Token> tokens) {
    Nearest nearest = StepSentences.nearest(tokens, HeadSentences.all());
    Token found = tokens.get(nearest.place());
    String message = "expected " + nearest.expected() + ", found " + found.found();
    String meant = nearest.sentence().isEmpty() ? "" : "; the sentence is: " + nearest.sentence();
    return LineProblem.at(number, line, found.start(), message + meant);
  }
}
