package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each limit has to be kept once in a few tries: a busy machine is no fault of the engine's. */
@Tag("browser")
@Timeout(120)
@DisplayName("The engine in a page")
class LabSpeedCheck {

  private static final int TRIES = 10;
  private static final String ROOM = "engine-room.html#own";

  private static final String SETTLED =
      """
      const press = (name) =>
          [...document.querySelectorAll(".bench button")].find((one) => one.textContent === name).click();
      document.querySelectorAll('#room select')[1].value = '0';
      const area = document.querySelector(".bench textarea");
      area.value = text;
      area.dispatchEvent(new Event("input"));
      const told = () => document.querySelector(".bench .told").textContent;
      """;

  /** So many times its goal a figure may be: all tries may fall on others' work. */
  private static final int BUSY = 2;

  private static Browser browser;

  @BeforeAll
  @Timeout(180)
  static void start() throws IOException {
    browser = Browser.on(WrittenBook.ofTheBuild());
    browser.size(1280, 900);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  /** The least of some tries, in milliseconds, until it is small enough; a run's log shows it. */
  private static long least(String what, long limit, LongSupplier oneTry) {
    long least = Long.MAX_VALUE;
    for (int tries = 0; tries < TRIES && least >= limit; tries++) {
      least = Math.min(least, oneTry.getAsLong());
    }
    System.out.println(what + ": " + least + " ms");
    return least;
  }

  /** A job that runs ten, each of which runs ten, and so on: 1,111 runs with three levels. */
  private static String tree(int levels) {
    StringBuilder script =
        new StringBuilder("eng is a new engine\neng registers \"0\": do nothing\n");
    for (int level = 1; level <= levels; level++) {
      String inner = "run \"" + (level - 1) + "\"";
      String ten = Stream.generate(() -> inner).limit(10).collect(Collectors.joining(", "));
      script.append("eng registers \"" + level + "\": " + ten + "\n");
    }
    return script + "j is the job \"" + levels + "\" of eng\nrun j  => ok\n";
  }

  @Test
  @DisplayName("answers for the first time within half a second of the click")
  void answersSoon() {
    long least =
        least(
            "first answer",
            500,
            () -> {
              browser.open(ROOM);
              return browser
                  .<Number>await(
                      """
                      const [text, done] = arguments;
                      %s
                      const start = performance.now();
                      press("Run");
                      const look = () => told().includes("recorded")
                          ? done(Math.round(performance.now() - start)) : setTimeout(look, 2);
                      look();
                      """
                          .formatted(SETTLED),
                      "eng is a new engine\nwhether eng is shut down  => false\n")
                  .longValue();
            });
    assertThat(least).as("ms from the first click to the answer").isLessThan(BUSY * 500);
  }

  @Test
  @DisplayName("runs ten jobs in less than a millisecond, by the thousand, and tells of each")
  void runsMany() {
    long least =
        least(
            "11,111 jobs",
            1111,
            () -> {
              browser.open(ROOM);
              return browser
                  .<Number>await(
                      """
                      const [text, done] = arguments;
                      const tag = document.createElement("script");
                      tag.src = "assets/lab/engine.js";
                      tag.onload = () => {
                        let ended = 0;
                        const start = performance.now();
                        const lab = engineRoomLab(0, (line) => {
                          if (line.includes('"event":"job ended"')) ended++;
                          else if (line.includes('"over":')) {
                            done(ended === 11111 ? Math.round(performance.now() - start) : 1e9);
                          }
                        });
                        lab.play(text);
                      };
                      document.head.append(tag);
                      """,
                      tree(4))
                  .longValue();
            });
    assertThat(least).as("ms for 11,111 jobs").isLessThan(BUSY * 1111);
  }

  @Test
  @DisplayName("lets a click wait less than 50 ms while a script runs")
  void letsTheReaderIn() {
    long least =
        least(
            "the longest that a click waited",
            50,
            () -> {
              browser.open(ROOM);
              return browser
                  .<Number>await(
                      """
                      const [text, done] = arguments;
                      %s
                      let worst = 0, last = 0, beats = 0;
                      press("Run");
                      const beat = () => {
                        const now = performance.now();
                        if (last) worst = Math.max(worst, now - last);
                        last = now;
                        beats++;
                        told().includes("recorded") ? done(beats > 3 ? Math.round(worst) : 1e9) : channel.port2.postMessage(null);
                      };
                      const channel = new MessageChannel();
                      channel.port1.onmessage = beat;
                      beat();
                      """
                          .formatted(SETTLED),
                      tree(3))
                  .longValue();
            });
    assertThat(least).as("ms that a click waited at most").isLessThan(BUSY * 50);
  }
}
