package engineroom.classroom.judge.message;

import java.util.List;

/** Something to know that changes no verdict. */
public sealed interface JudgeNote {

  /** The same in a sentence, without its full stop. */
  String text();

  /**
   * A file of the workspace is not there.
   *
   * @param file the file, from the workspace
   */
  record MissingFile(String file) implements JudgeNote {

    @Override
    public String text() {
      return file
          + " is missing: it is taken as it was handed out; if you renamed it, give it its name"
          + " back, and class reset brings back what is lost";
    }
  }

  /**
   * Threads of the code are still at work when its tests are over.
   *
   * @param places the lines that they are in
   */
  record LeftThreads(List<String> places) implements JudgeNote {

    @Override
    public String text() {
      return "when the tests were over, threads of your code were still at work, at "
          + String.join(", ", places);
    }
  }

  /**
   * Anything else.
   *
   * @param text what
   */
  record Remark(String text) implements JudgeNote {}
}
