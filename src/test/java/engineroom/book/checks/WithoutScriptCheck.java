package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@DisplayName("In a browser that runs no script, a reader")
class WithoutScriptCheck {

  private static final String CHAPTER = "03-registering-handlers.html";

  /** Controls that are in sight and that the browser itself does not know how to serve. */
  private static final String DEAD =
      """
      return [...document.querySelectorAll("button, input, select, textarea, [role=button]")]
          .filter(element => element.checkVisibility() && !element.popoverTargetElement)
          .map(element => element.outerHTML.slice(0, 100));
      """;

  private static WrittenBook book;
  private static Browser browser;

  @BeforeAll
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  static void start() throws IOException {
    book = WrittenBook.ofTheBuild();
    browser = Browser.withoutScriptOn(book);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @DisplayName("really has none")
  void hasNone() {
    browser.open(CHAPTER);
    assertThat(browser.find("button.theme").isDisplayed()).isFalse();
  }

  @Test
  @DisplayName("reads the text")
  void reads() {
    browser.open(CHAPTER);
    assertThat(browser.find("h1").getText()).isEqualTo("Registering handlers");
    assertThat(browser.all(".paragraph > p:not(details *), .sentence"))
        .hasSizeGreaterThan(20)
        .allMatch(WebElement::isDisplayed);
  }

  @Test
  @DisplayName("unfolds cards and answers")
  void unfolds() {
    browser.open(CHAPTER);
    for (String box : List.of(".card .proof-tests", ".predict details")) {
      WebElement summary = browser.find(box + " > summary");
      browser.run("arguments[0].focus()", summary);
      browser.press(Keys.ENTER);
      assertThat(browser.find(box).getDomAttribute("open")).as(box).isNotNull();
    }
  }

  @Test
  @DisplayName("opens and closes the contents on a phone")
  void opensContents() {
    browser.size(390, 844);
    browser.open(CHAPTER);
    browser.find(".top .menu").click();
    assertThat(browser.find("#contents").isDisplayed()).isTrue();
    browser.find("#contents .menu").click();
    assertThat(browser.find("#contents").isDisplayed()).isFalse();
  }

  @Test
  @DisplayName("meets no control that does nothing")
  void meetsNothingDead() {
    for (String page : book.pages().keySet()) {
      if (!page.startsWith("source/")) {
        browser.open(page);
        List<String> dead = browser.run(DEAD);
        assertThat(dead).as(page).isEmpty();
      }
    }
  }
}
