package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
@DisplayName("In a browser, every page")
class EveryPageCheck {

  /**
   * Opens all that is folded, and lays out what is far off screen: its size is a guess until then.
   */
  private static final String UNFOLD =
      """
      for (const box of document.querySelectorAll("details")) box.open = true;
      for (const part of document.querySelectorAll("section.chapter")) {
        part.style.contentVisibility = "visible";
      }
      """;

  static final String AXE =
      """
      const [rules, done] = arguments;
      const told = violation => violation.nodes.slice(0, 3).map(
          node => violation.id + ": " + node.target.join(" ") + ": " + node.failureSummary);
      axe.run(document, { runOnly: rules, resultTypes: ["violations"], preload: false }).then(
          results => done(results.violations.flatMap(told)), problem => done([String(problem)]));
      """;

  /** Gives the elements that make a page wider than its window. */
  static final String TOO_WIDE =
      """
      const root = document.documentElement;
      if (root.scrollWidth <= innerWidth) return [];
      const scrolls = element => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
      const wide = element => {
        if (element.getBoundingClientRect().right <= innerWidth + 1) return false;
        for (let box = element.parentElement; box && box !== root; box = box.parentElement) {
          if (scrolls(box)) return false;
        }
        return true;
      };
      const named = [...document.body.querySelectorAll("*")].filter(wide).slice(0, 5)
          .map(element => element.outerHTML.slice(0, 100));
      return [root.scrollWidth + " pixels in " + innerWidth, ...named];
      """;

  /** Gives the texts in letters of less than eleven pixels, those of figures as they are drawn. */
  private static final String TOO_SMALL =
      """
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set();
      for (let text; text = texts.nextNode();) {
        const box = text.parentElement;
        if (!text.data.trim() || box.closest("script, style, .visually-hidden")) continue;
        const scale = box.closest("svg") ? box.getScreenCTM().a : 1;
        const size = parseFloat(getComputedStyle(box).fontSize) * scale;
        if (size < 10.95 && box.checkVisibility({ visibilityProperty: true })) {
          found.add(size.toFixed(1) + " pixels: " + text.data.trim().slice(0, 30));
        }
      }
      return [...found].slice(0, 5);
      """;

  /** Gives the names of tests that have no room for two words beside each other. */
  private static final String TOO_NARROW =
      """
      return [...document.querySelectorAll(".test-name")]
          .filter(name => name.checkVisibility() && name.clientHeight && name.getBoundingClientRect().width < 160
              && name.getClientRects().length && name.scrollHeight > 2.5 * parseFloat(getComputedStyle(name).lineHeight))
          .slice(0, 5).map(name => "narrow: " + name.textContent);
      """;

  /** Gives tables of what and how many of which one has to push the numbers into sight. */
  private static final String OUT_OF_SIGHT =
      """
      return [...document.querySelectorAll(".table")]
          .filter(table => table.querySelector("tr > :is(.halign-right, .number):nth-child(2):last-child")
              && table.clientWidth && table.scrollWidth > table.clientWidth + 1)
          .slice(0, 5).map(table => "out of sight: " + table.textContent.trim().slice(0, 60));
      """;

  static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Puts what each of the checks is to find at the end of a page. */
  private static final String PLANT =
      """
      document.querySelector("main").insertAdjacentHTML("beforeend", `
          <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
          <p style="color: #777; background: #666">pale</p>
          <p style="width: 3000px">wide</p>
          <p style="font-size: 8px">small</p>
          <p style="width: 60px"><code class="test-name" style="display: block">it has a name of many words</code></p>
          <div class="table"><table style="min-width: 27rem"><tr><td>What</td><td class="number">7</td></tr></table></div>`);
      """;

  private static final PlantedFaults PLANTED =
      new PlantedFaults("browser", "Pages in a browser", "mvn -Pbrowser");

  private static WrittenBook book;
  private static Browser browser;
  private static String axe;

  @BeforeAll
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  static void start() throws IOException {
    book = WrittenBook.ofTheBuild();
    browser = Browser.on(book);
    axe = Browser.script("/axe.min.js");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
    PLANTED.record();
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  @DisplayName("is seen by checks that find what is planted")
  void whatIsPlantedIsFound() {
    browser.size(390, 844);
    browser.open("index.html");
    browser.run(PLANT);
    browser.run(axe);
    for (String theme : new String[] {"light", "dark"}) {
      browser.prefer("prefers-color-scheme", theme);
      expect("letters on their own colour, " + theme, "color-contrast", axe());
    }
    expect("a picture without words", "image-alt", axe());
    expect("a line that is too wide", "pixels in 390", browser.run(TOO_WIDE));
    expect("letters that are too small", "8.0 pixels: small", browser.run(TOO_SMALL));
    expect("a name in a column of its own", "narrow: it has", browser.run(TOO_NARROW));
    expect("a number that is out of sight", "out of sight: What7", browser.run(OUT_OF_SIGHT));
  }

  private static List<String> axe() {
    return browser.await(AXE, WCAG);
  }

  private static void expect(String fault, String complaint, List<String> problems) {
    PLANTED.expect(fault, problems.stream().anyMatch(told -> told.contains(complaint)));
  }

  static Collection<String> pages() {
    return WrittenBook.ofTheBuild().pages().keySet();
  }

  @ParameterizedTest
  @MethodSource("pages")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @DisplayName("is accessible in both themes, fits a phone, and keeps to itself")
  void isWellMade(String page) {
    List<String> problems = new ArrayList<>();
    browser.size(1280, 900);
    browser.open(page);
    browser.run(UNFOLD);
    browser.run(axe);
    browser.prefer("prefers-color-scheme", "light");
    problems.addAll(browser.<List<String>>await(AXE, WCAG));
    browser.prefer("prefers-color-scheme", "dark");
    problems.addAll(
        browser.<List<String>>await(AXE, List.of("color-contrast"))); // all that differs
    for (int width : new int[] {390, 320}) {
      browser.size(width, 844);
      problems.addAll(browser.<List<String>>run(TOO_WIDE));
      problems.addAll(browser.<List<String>>run(TOO_SMALL));
      problems.addAll(browser.<List<String>>run(TOO_NARROW));
      problems.addAll(browser.<List<String>>run(OUT_OF_SIGHT));
    }
    problems.addAll(browser.complaints());
    problems.addAll(browser.requests());
    assertThat(problems).isEmpty();
  }
}
