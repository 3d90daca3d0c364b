package engineroom.replay.predict;

import engineroom.replay.StepAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of question. */
public final class QuestionFamily {

  private static final int WRONG_CHOICES = 3;
  private static final int FEWEST = 2;
  private static final int TRIES = 200;

  /** Keeps the seeds of one family apart from those of another. */
  private static final long FAMILIES = 0x9e3779b97f4a7c15L;

  private final String id;
  private final int chapter;
  private final String title;
  private final DraftMaker maker;

  QuestionFamily(String id, int chapter, String title, DraftMaker maker) {
    this.id = id;
    this.chapter = chapter;
    this.title = title;
    this.maker = maker;
  }

  /** Its name, as the book and the command line know it. */
  public String id() {
    return id;
  }

  /** The chapter that it belongs to. */
  public int chapter() {
    return chapter;
  }

  /** What its questions are about. */
  public String title() {
    return title;
  }

  /**
   * A question.
   *
   * @param seed draws it: the same seed, the same question
   */
  public Question question(long seed) {
    SeededRandom random = random(seed);
    Drawn drawn = drawn(seed, random);
    return question(seed, drawn, random);
  }

  /**
   * What the answer to a question is on an engine that has given other answers to its steps.
   *
   * @param seed draws the question
   * @param script the question's, with the answers of that engine
   */
  public String answer(long seed, String script) {
    return drawn(seed, random(seed)).draft.finder.of(AnsweringEngine.answers(script));
  }

  private SeededRandom random(long seed) {
    return new SeededRandom(seed * FAMILIES + id.hashCode());
  }

  private record Drawn(
      QuestionDraft draft, List<StepAnswer> came, String answer, List<WrongAnswer> wrongs) {}

  private Drawn drawn(long seed, SeededRandom random) {
    for (int tries = 0; tries < TRIES; tries++) {
      QuestionDraft draft = maker.draw(random);
      List<StepAnswer> came = draft.scenario.play();
      String answer = draft.finder.of(came);
      List<WrongAnswer> wrongs = plausible(draft, answer, random);
      if (wrongs.size() >= FEWEST) {
        return new Drawn(draft, came, answer, wrongs);
      }
    }
    throw new IllegalStateException(id + ": no sound question for the seed " + seed);
  }

  /** Wrong answers that are wrong, each once. */
  private static List<WrongAnswer> plausible(
      QuestionDraft draft, String answer, SeededRandom random) {
    Map<String, WrongAnswer> distinct = new LinkedHashMap<>();
    draft.wrongs.stream()
        .filter(wrong -> !wrong.text().equals(answer))
        .forEach(wrong -> distinct.putIfAbsent(wrong.text(), wrong));
    List<WrongAnswer> all = random.shuffled(List.copyOf(distinct.values()));
    return all.subList(0, Math.min(WRONG_CHOICES, all.size()));
  }

  private Question question(long seed, Drawn drawn, SeededRandom random) {
    QuestionDraft draft = drawn.draft;
    List<String> choices = new ArrayList<>(drawn.wrongs.stream().map(WrongAnswer::text).toList());
    choices.add(drawn.answer);
    return new Question(
        id,
        seed,
        chapter,
        title,
        draft.situation,
        List.copyOf(draft.scenario.code()),
        draft.asks,
        draft.form,
        List.copyOf(random.shuffled(choices)),
        drawn.answer,
        List.copyOf(drawn.wrongs),
        List.copyOf(draft.behaviours),
        ScenarioPlayer.script(
            id + ", seed " + seed, AnsweringEngine.recorded(draft.scenario.steps(), drawn.came)));
  }
}
