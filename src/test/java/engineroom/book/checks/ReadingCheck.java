package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@DisplayName("In a browser, a reader")
class ReadingCheck {

  private static final String CHAPTER = "03-registering-handlers.html";
  private static final String BACKGROUND = "return getComputedStyle(document.body).backgroundColor";
  private static final String INK = "return getComputedStyle(document.body).color";
  private static final String VISIBLE =
      "return arguments[0].checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true,"
          + " opacityProperty: true })";

  /** Gives the milliseconds from asking for the page until its scripts have run. */
  private static final String UNTIL_USABLE =
      "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd";

  private static WrittenBook book;
  private static Browser browser;

  @BeforeAll
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  static void start() throws IOException {
    book = WrittenBook.ofTheBuild();
    browser = Browser.on(book);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openAChapter() {
    browser.print(false);
    browser.prefer("prefers-color-scheme", "light");
    browser.size(1280, 900);
    browser.open(CHAPTER);
  }

  private static boolean isVisible(WebElement element) {
    return browser.run(VISIBLE, element);
  }

  private static String ink() {
    return browser.run(INK);
  }

  @Test
  @DisplayName("has the theme of the system, or keeps the one that was chosen")
  void themes() {
    String light = ink();
    browser.prefer("prefers-color-scheme", "dark");
    String dark = ink();
    assertThat(dark).isNotEqualTo(light);

    WebElement button = browser.find("button.theme");
    assertThat(button.getText()).as("an icon").isEmpty();
    assertThat(button.getAccessibleName()).isEqualTo("Theme: system");
    button.click();
    assertThat(button.getAccessibleName()).isEqualTo("Theme: light");
    assertThat(ink()).isEqualTo(light);
    browser.prefer("prefers-color-scheme", "light");
    button.click();
    assertThat(button.getAccessibleName()).isEqualTo("Theme: dark");
    assertThat(ink()).isEqualTo(dark);

    browser.reload();
    assertThat(ink()).isEqualTo(dark);
    browser.open("behaviours.html");
    assertThat(ink()).isEqualTo(dark);
    browser.find("button.theme").click();
    browser.reload();
    assertThat(ink()).isEqualTo(light);
    assertThat(browser.find("button.theme").getAccessibleName()).isEqualTo("Theme: system");
  }

  @Test
  @DisplayName("unfolds a card's evidence with the keyboard, and folds it again")
  void cardsFold() {
    WebElement summary = browser.find(".card .proof-java > summary");
    WebElement body = browser.find(".card .proof-java > div");
    assertThat(isVisible(body)).isFalse();
    browser.run("arguments[0].focus()", summary);
    browser.press(Keys.ENTER);
    assertThat(isVisible(body)).isTrue();
    browser.press(Keys.SPACE);
    assertThat(isVisible(body)).isFalse();
  }

  @Test
  @DisplayName("unfolds all evidence at once, and folds it, but not what an exercise keeps back")
  void allUnfolds() {
    WebElement all = browser.find(".crumbs .unfold");
    assertThat(all.getText()).isEqualTo("Unfold all");
    all.click();
    assertThat(browser.all(".proof > div, .test > figure, .test > .repeat"))
        .hasSizeGreaterThan(50)
        .allMatch(ReadingCheck::isVisible);
    assertThat(browser.all(".task details[open], .predict details[open]")).isEmpty();
    assertThat(all.getDomAttribute("aria-pressed")).isEqualTo("true");
    all.click();
    assertThat(browser.all("article details[open]")).isEmpty();
  }

  @Test
  @DisplayName("is told where figures and code go on at an edge, until they have been scrolled")
  void cutsAreTold() {
    browser.size(360, 800);
    browser.open("12-from-the-command-line.html");
    for (String box : List.of("article > .example pre", "article > .drawing .canvas")) {
      WebElement cut = browser.find(box);
      browser.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", cut);
      assertThat(told(cut)).isEqualTo("\"more →\"");
      assertThat(cut.getDomAttribute("tabindex")).isEqualTo("0");
      browser.run("arguments[0].scrollLeft = 10000", cut);
      assertThat(told(cut)).isEqualTo("\"← more\"");
    }
    browser.size(1280, 900);
    assertThat(told(browser.find("article > .drawing .canvas"))).isEqualTo("none");
  }

  /** What the frame says of it, once the page has had the time to look at it. */
  private static String told(WebElement box) {
    return browser.await(
        """
        const [box, done] = arguments;
        requestAnimationFrame(() => setTimeout(() =>
            done(getComputedStyle(box.closest("figure"), "::after").content.split(" / ")[0]), 50));
        """,
        box);
  }

  @Test
  @DisplayName("sees the line lit that a listing is about")
  void aLineIsLit() {
    WebElement lit = browser.find("#java-NilHandler pre mark");
    assertThat(lit.getText().strip()).isEqualTo("eng.register(\"ghost\", null);");
    String ground = "return getComputedStyle(arguments[0]).backgroundColor";
    assertThat((String) browser.run(ground, lit))
        .isNotEqualTo(browser.run(ground, browser.find("#java-NilHandler pre")))
        .isNotEqualTo("rgba(0, 0, 0, 0)")
        .isNotEqualTo("rgb(255, 255, 0)"); // which every mark has, whose style is forgotten
    String bar = "return getComputedStyle(arguments[0]).boxShadow";
    assertThat((String) browser.run(bar, lit)).contains(" 0px 0px 0px, ");
    String ink = "return getComputedStyle(arguments[0]).color";
    assertThat((String) browser.run(ink, lit)).isNotEqualTo("rgb(0, 0, 0)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  @DisplayName("sees no text move when its typeface comes")
  void nothingMoves(int width) throws IOException {
    for (String page : List.of("index.html", "07-the-environment.html")) {
      try (LateTypefaces served = new LateTypefaces(book);
          Browser first = Browser.on(book)) { // one that has no typeface of the book yet
        first.size(width, 800);
        first.openTab(served.address(page));
        Number moved =
            first.await(
                """
                const done = arguments[0];
                let moved = 0;
                new PerformanceObserver(seen => seen.getEntries().forEach(one => moved += one.value))
                    .observe({ type: "layout-shift", buffered: true });
                document.fonts.ready.then(() => setTimeout(() => done(moved), 500));
                """);
        assertThat(moved.doubleValue()).as(page).isLessThan(0.01);
      }
    }
  }

  @Test
  @DisplayName("finds what a link leads to unfolded")
  void targetsUnfold() {
    browser.run(
        "document.querySelector('.card .proof-tests .test figure').id = 'inside';"
            + "location.hash = 'inside'");
    browser.await("setTimeout(arguments[0], 100)"); // hashchange comes as a task of its own
    assertThat(isVisible(browser.find("#inside"))).isTrue();
  }

  @Test
  @DisplayName("skips to the text with the first link")
  void skips() {
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("class")).isEqualTo("skip");
    assertThat(
            (Boolean)
                browser.run(
                    "return arguments[0].getBoundingClientRect().left >= 0", browser.focused()))
        .isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
  }

  @Test
  @DisplayName("goes through a page with Tab in its order, and always sees where")
  void focusOrder() {
    browser.prefer("prefers-reduced-motion", "reduce"); // what has the focus is there at once
    List<String> problems = new ArrayList<>();
    WebElement before = null;
    for (int i = 0; i < 60; i++) {
      browser.press(Keys.TAB);
      WebElement now = browser.focused();
      String problem =
          browser.run(
              """
              const [now, before] = arguments;
              const box = now.getBoundingClientRect();
              if (now === document.body) return "";
              if (before && !(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) return "stands earlier in the page";
              if (box.width < 1 || box.height < 1) return "has no size";
              if (box.bottom <= 0 || box.top >= innerHeight) return "is out of sight";
              const style = getComputedStyle(now);
              if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) return "does not show the focus";
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
              const y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 1), innerHeight - 1);
              const top = document.elementFromPoint(x, y);
              return top && (now.contains(top) || top.contains(now)) ? "" : "is covered by " + top?.outerHTML.slice(0, 80);
              """,
              now,
              before);
      if (!problem.isEmpty()) {
        String html = now.getDomProperty("outerHTML");
        problems.add(html.substring(0, Math.min(100, html.length())) + " " + problem);
      }
      before = now;
    }
    assertThat(problems).isEmpty();
  }

  @Test
  @DisplayName("opens the contents on a phone, and closes them with Escape")
  void contentsOnAPhone() {
    browser.size(390, 844);
    WebElement contents = browser.find("#contents");
    assertThat(isVisible(contents)).isFalse();
    WebElement menu = browser.find(".top .menu");
    menu.click();
    assertThat(isVisible(contents)).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(isVisible(contents)).isFalse();
    assertThat(browser.focused()).isEqualTo(menu);

    menu.click();
    browser.find("#contents .sections li:nth-child(3) a").click();
    assertThat(isVisible(contents)).as("after a choice").isFalse();
    assertThat(browser.all(":popover-open")).as("what dims the page").isEmpty();
  }

  @Test
  @DisplayName("prints dark on white, whatever the theme, every sentence and no hint")
  void prints() {
    String light = ink();
    browser.prefer("prefers-color-scheme", "dark");
    browser.print(true);
    assertThat(ink()).isEqualTo(light);
    assertThat((String) browser.run(BACKGROUND)).isIn("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)");
    assertThat(browser.all("#contents, .top, .skip")).noneMatch(ReadingCheck::isVisible);
    List<WebElement> texts =
        browser.all(
            "h1, h2, article > p:not(.bring-go), .paragraph > p:not(.task details *), .sentence,"
                + " .predict details > *");
    assertThat(texts).hasSizeGreaterThan(20).allMatch(ReadingCheck::isVisible);
    List<WebElement> folded = browser.all(".task details");
    assertThat(folded).isNotEmpty().noneMatch(ReadingCheck::isVisible);
    assertThat(browser.all("button")).noneMatch(ReadingCheck::isVisible);
    Long wide = browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(wide).isLessThanOrEqualTo(0);
    String kept = "return getComputedStyle(document.querySelector('pre')).widows";
    assertThat((String) browser.run(kept)).as("lines of a listing on a new page").isEqualTo("6");
  }

  @Test
  @DisplayName("can use the longest chapter within a second")
  void isThereAtOnce() {
    double milliseconds = Double.MAX_VALUE;
    for (int i = 0;
        i < 5;
        i++) { // the quickest of them: what else the machine does is not the page
      browser.open("07-the-environment.html");
      milliseconds = Math.min(milliseconds, browser.<Number>run(UNTIL_USABLE).doubleValue());
    }
    assertThat(milliseconds).isPositive().isLessThan(1000);
  }

  @Test
  @DisplayName("who wants no motion gets none")
  void keepsStill() {
    browser.prefer("prefers-reduced-motion", "reduce");
    List<String> moving =
        browser.run(
            """
            return [document.documentElement, ...document.querySelectorAll("*")].filter(element => {
              const style = getComputedStyle(element);
              const long = text => text.split(",").some(part => parseFloat(part) > 0.01);
              return style.scrollBehavior === "smooth" || long(style.transitionDuration)
                  || (style.animationName !== "none" && long(style.animationDuration));
            }).map(element => element.outerHTML.slice(0, 80));
            """);
    assertThat(moving).isEmpty();
  }

  @Test
  @DisplayName("can use the heaviest page within a second")
  void isQuick() {
    String heaviest =
        book.pages().keySet().stream()
            .max(Comparator.comparing(page -> book.path(page).toFile().length()))
            .orElseThrow();
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      browser.open(heaviest);
      Number millis =
          browser.run(
              "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
      times.add(millis.doubleValue());
    }
    // the best of a few: how quick the page is, not how busy the machine
    assertThat(times).as(heaviest + " in ms").anyMatch(millis -> millis < 1000);
  }
}
