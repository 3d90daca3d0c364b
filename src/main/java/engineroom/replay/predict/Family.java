package engineroom.replay.predict;

import engineroom.replay.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kind of question. */
public final class Family {

  private static final int WRONG_CHOICES = 3;
  private static final int FEWEST = 2;
  private static final int TRIES = 200;

  /** Keeps the seeds of one family apart from those of another. */
  private static final long FAMILIES = 0x9e3779b97f4a7c15L;

  private final String id;
  private final int chapter;
  private final String title;
  private final Sketch sketch;

  Family(String id, int chapter, String title, Sketch sketch) {
    this.id = id;
    this.chapter = chapter;
    this.title = title;
    this.sketch = sketch;
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
    Dice dice = new Dice(seed * FAMILIES + id.hashCode());
    for (int tries = 0; tries < TRIES; tries++) {
      Draft draft = sketch.draw(dice);
      List<Answer> came = draft.scenario.play();
      String answer = draft.reading.of(came);
      List<Wrong> wrongs = plausible(draft, answer, dice);
      if (wrongs.size() >= FEWEST) {
        return question(seed, draft, answer, wrongs, came, dice);
      }
    }
    throw new IllegalStateException(id + ": no sound question for the seed " + seed);
  }

  /** Wrong answers that are wrong, each once. */
  private static List<Wrong> plausible(Draft draft, String answer, Dice dice) {
    Map<String, Wrong> distinct = new LinkedHashMap<>();
    draft.wrongs.stream()
        .filter(wrong -> !wrong.text().equals(answer))
        .forEach(wrong -> distinct.putIfAbsent(wrong.text(), wrong));
    List<Wrong> all = dice.shuffled(List.copyOf(distinct.values()));
    return all.subList(0, Math.min(WRONG_CHOICES, all.size()));
  }

  private Question question(
      long seed, Draft draft, String answer, List<Wrong> wrongs, List<Answer> came, Dice dice) {
    List<String> choices = new ArrayList<>(wrongs.stream().map(Wrong::text).toList());
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
        List.copyOf(dice.shuffled(choices)),
        answer,
        List.copyOf(wrongs),
        List.copyOf(draft.behaviours),
        Trial.script(id + ", seed " + seed, recorded(draft.scenario.steps(), came)));
  }

  /** The steps once more, each with what it gave. */
  private static List<Map<String, Object>> recorded(
      List<Map<String, Object>> steps, List<Answer> came) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Map<String, Object> step = new LinkedHashMap<>(steps.get(i));
      switch (came.get(i)) {
        case Answer.Gives(Object value) -> step.put("gives", value);
        case Answer.Fails(String message) -> step.put("fails", message);
        case Answer.Panics panics -> step.put("panics", true);
        case Answer.Nothing nothing -> {}
      }
      all.add(step);
    }
    return all;
  }
}
