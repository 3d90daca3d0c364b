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
    assertThat(button.getText()).endsWith("system");
    button.click();
    assertThat(button.getText()).endsWith("light");
    assertThat(ink()).isEqualTo(light);
    browser.prefer("prefers-color-scheme", "light");
    button.click();
    assertThat(button.getText()).endsWith("dark");
    assertThat(ink()).isEqualTo(dark);

    browser.reload();
    assertThat(ink()).isEqualTo(dark);
    browser.open("behaviours.html");
    assertThat(ink()).isEqualTo(dark);
    browser.find("button.theme").click();
    browser.reload();
    assertThat(ink()).isEqualTo(light);
    assertThat(browser.find("button.theme").getText()).endsWith("system");
  }

  @Test
  @DisplayName("unfolds a card's evidence with the keyboard, and folds it again")
  void cardsFold() {
    WebElement summary = browser.find(".card .proof-java > summary");
    WebElement body = browser.find(".card .proof-java .proof-body");
    assertThat(isVisible(body)).isFalse();
    browser.run("arguments[0].focus()", summary);
    browser.press(Keys.ENTER);
    assertThat(isVisible(body)).isTrue();
    browser.press(Keys.SPACE);
    assertThat(isVisible(body)).isFalse();
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
    Long wide = browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(wide).isLessThanOrEqualTo(0);
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
