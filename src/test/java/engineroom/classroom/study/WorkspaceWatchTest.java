package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.judge.Judge;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A student at work: saves, looks, asks, goes on. */
@Timeout(240)
class WorkspaceWatchTest {

  private final StringWriter shown = new StringWriter();
  private final AtomicReference<Consumer<Character>> keys = new AtomicReference<>();
  private int read;

  private final class Hands implements Keyboard {
    @Override
    public boolean single() {
      return true;
    }

    @Override
    public void read(Consumer<Character> taker) {
      keys.set(taker);
    }
  }

  @Test
  @Tag("slow")
  void saveSeeNext(@TempDir Path folder) throws Exception {
    Course course = CourseFixture.course();
    Workspace workspace = Workspace.start(folder.resolve("mine"), course.folder());
    try (Judge judge = new Judge(course.folder(), Duration.ofSeconds(20))) {
      PrintWriter out = new PrintWriter(shown, true);
      StepSection section = new StepSection(course, Optional.empty(), Optional.empty());
      WorkspaceWatch watch =
          new WorkspaceWatch(course, workspace, judge, new Hands(), section, out);
      AtomicReference<Exception> failure = new AtomicReference<>();
      Thread student = Thread.ofPlatform().daemon().start(() -> run(watch, failure));

      until("Keep a handler under its name.");
      until("not written yet.");
      until("[q]uit");
      press('h');
      until("A question:\n  Who asks?");
      press('b');
      until("The book: 03-registering-handlers.html#store-a-handler");
      until("Bring the Go at its top");
      press('s');
      until("The solution is shown once yours passes");

      CourseFixture.write(workspace, "Engine#register", "{\n    put(name, handler);\n  }");
      until("1 of 3 behaviours not there yet.");
      CourseFixture.solve(workspace, "Engine#register");
      until("passed.");
      until("Next: Step 2");
      press('s');
      until("public void register(String name");

      press('n');
      until("Step 2, Say what it is and how it ended  (10 minutes)");
      until("not written yet.");
      press('l');
      until("1 of 3 passed");
      press('h');
      press('h');
      until("A pointer:\n  Line 113.");

      CourseFixture.write(workspace, "Job#callString", "{\n    return \"mine\";\n  }");
      until("not written yet.");
      press('r');
      press('x');
      until("Nothing is changed.");
      assertThat(workspace.engine().resolve("Job.java")).content().contains("\"mine\"");
      press('r');
      press('y');
      until("Done. What it replaced is in .classroom");
      assertThat(workspace.engine().resolve("Job.java")).content().doesNotContain("\"mine\"");
      assertThat(Files.readString(workspace.root().resolve("progress.txt")))
          .contains("passed store-a-handler ", "hint say-what-it-is 2 ");

      for (String method : new String[] {"callString", "statusString"}) {
        CourseFixture.solve(workspace, "Job#" + method);
      }
      CourseFixture.write(
          workspace,
          "Job#toString",
          "{\n    String text = eng + \".\" + callString();\n    text += statusString();\n"
              + "    text = text.strip();\n    return text;\n  }");
      until("2/3 passed.");
      until("A question about your own code. Which test fails if you delete line ");
      until("any other key skips it");
      press('1');
      until("without it, ");
      until("[q]uit");
      assertThat(Files.readString(workspace.root().resolve("progress.txt")))
          .containsPattern("asked say-what-it-is (right|wrong) ")
          .doesNotContain("asked store-a-handler");

      CourseFixture.write(workspace, "Engine#register", "{\n    put(name, handler);\n  }");
      until("But Step 1, Store a handler, which passed, does not pass any more.");

      press('q');
      student.join();
      assertThat(failure.get()).isNull();
    }
  }

  private static void run(WorkspaceWatch watch, AtomicReference<Exception> failure) {
    try {
      watch.run();
    } catch (Exception e) {
      failure.set(e);
    }
  }

  private void press(char key) {
    keys.get().accept(key);
  }

  /** Waits until a text has been shown behind the last one that was waited for. */
  private void until(String text) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(100).toNanos();
    while (shown.toString().indexOf(text, read) < 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not shown: " + text + "\n" + shown.toString().substring(read));
      }
      Thread.sleep(20);
    }
    read = shown.toString().indexOf(text, read) + text.length();
  }
}
