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
    SeededRandom random = new SeededRandom(seed * FAMILIES + id.hashCode());
    for (int tries = 0; tries < TRIES; tries++) {
      QuestionDraft draft = maker.draw(random);
      List<StepAnswer> came = draft.scenario.play();
      String answer = draft.finder.of(came);
      List<WrongAnswer> wrongs = plausible(draft, answer, random);
      if (wrongs.size() >= FEWEST) {
        return question(seed, draft, answer, wrongs, came, random);
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

  private Question question(
      long seed,
      QuestionDraft draft,
      String answer,
      List<WrongAnswer> wrongs,
      List<StepAnswer> came,
      SeededRandom random) {
    List<String> choices = new ArrayList<>(wrongs.stream().map(WrongAnswer::text).toList());
    choices.add(answer);
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
        answer,
        List.copyOf(wrongs),
        List.copyOf(draft.behaviours),
        ScenarioPlayer.script(id + ", seed " + seed, recorded(draft.scenario.steps(), came)));
  }

  /** The steps once more, each with what it gave. */
  private static List<Map<String, Object>> recorded(
      List<Map<String, Object>> steps, List<StepAnswer> came) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Map<String, Object> step = new LinkedHashMap<>(steps.get(i));
      switch (came.get(i)) {
        case StepAnswer.Gives(Object value) -> step.put("gives", value);
        case StepAnswer.Fails(String message) -> step.put("fails", message);
        case StepAnswer.Panics panics -> step.put("panics", true);
        case StepAnswer.Nothing nothing -> {}
      }
      all.add(step);
    }
    return all;
  }
}
