package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book says of the article, its words, and what it is itself made of. */
class BookArticleTest {

  private static final String CHAPTER = "chapters/appendix-the-article.adoc";
  private static final String PAGE = "target/book/appendix-the-article.html";

  @Nested
  class InOrder {

    @TempDir private static Path folder;
    private static Fixture fixture;
    private static Document page;

    @BeforeAll
    static void build() throws IOException {
      fixture = Fixture.in(folder);
      assertThat(fixture.problems()).isEmpty();
      page = Jsoup.parse(fixture.read(PAGE));
    }

    @Test
    void aClaimSaysWhereItStandsWhatItSaysAndWhatTheBookFinds() {
      Element claim = page.getElementById("claim-a3");
      assertThat(claim.child(0).text())
          .isEqualTo("Claim A3, section 2.2 (注册接口, the ways to register): true but");
      assertThat(claim.child(1).html()).isEqualTo("<code>Register</code> stores a handler.");
      assertThat(claim.child(2).text()).isEqualTo("It asks first.");
    }

    @Test
    void aTitleThatIsEnglishAlreadyIsTranslatedAllTheSame() {
      assertThat(page.getElementById("claim-a12").child(0).text())
          .startsWith("Claim A12, section 2.5 (shutdown, shutting down):");
    }

    @Test
    void aClaimRestsOnBehavioursWithTheirSentencesAndTestsAndOnLines() {
      Element claim = page.getElementById("claim-a3");
      assertThat(claim.select(".rests-on li").eachText())
          .containsExactly(
              "Registering a name that is taken fails, and the first handler stays. 2 passed",
              "lines 64–71 of engine.go");
      assertThat(claim.select(".rests-on a").eachAttr("href"))
          .contains("03-registering-handlers.html#register-refuses-a-taken-name");
      assertThat(claim.hasClass("unproven")).isFalse();
    }

    @Test
    void theTableOfVerdictsIsMadeOfTheClaims() {
      Element table = page.selectFirst("table.verdicts");
      assertThat(table.selectFirst("caption").text())
          .isEqualTo("2 claims: 0 true · 1 true but · 1 imprecise · 0 wrong");
      assertThat(table.select("tbody tr").eachText())
          .containsExactly(
              "A3 2.2 Register stores a handler. true but",
              "A12 2.5 A shutdown refuses new jobs. imprecise");
      assertThat(table.select("tbody a").eachAttr("href"))
          .containsExactly("#claim-a3", "#claim-a12");
      assertThat(table.parent().hasClass("wide")).isTrue();
      assertThat(table.parent().parent().normalName()).isEqualTo("article");
    }

    @Test
    void aTermIsFoundByItsId() {
      Element term = page.getElementById("term-handler");
      assertThat(term.normalName()).isEqualTo("dt");
      assertThat(term.text()).isEqualTo("handler (处理函数)");
      assertThat(page.select("dd a[href=#term-handler]").text()).isEqualTo("handler");
    }

    @Test
    void chineseIsSaidToBeChinese() {
      assertThat(page.select("article [lang]").eachText())
          .containsExactly("龚浩华", "框架，", "注册接口", "处理函数", "任务");
      assertThat(page.select("article [lang]").eachAttr("lang")).containsOnly("zh-Hans");
      assertThat(page.selectFirst("#term-job").html())
          .isEqualTo("job (<span lang=\"zh-Hans\">任务</span>)");
    }

    @Test
    void chineseInCodeIsCode() {
      assertThat(page.select("code [lang]")).isEmpty();
      assertThat(page.select("p code").first().text()).isEqualTo("创建");
    }

    @Test
    void aTestIsLinkedByName() throws IOException {
      Element link = page.selectFirst("dd a.java");
      assertThat(link.text()).isEqualTo("Chapter03Test.theFirstHandlerStays");
      String[] target = link.attr("href").split("#");
      Document source = Jsoup.parse(fixture.read("target/book/" + target[0]));
      assertThat(source.getElementById(target[1]).text()).isNotEmpty();
    }

    @Test
    void aCardIsShownAgainWithoutItsId() {
      Element card = page.selectFirst("section.card");
      assertThat(card.selectFirst(".sentence").text())
          .isEqualTo("An engine that shuts down takes no new job.");
      assertThat(card.hasAttr("id")).isFalse();
      assertThat(card.selectFirst("a.permalink").attr("href"))
          .isEqualTo("10-shutting-down.html#stopping-stops-new-jobs");
      assertThat(card.select(".evidence > details")).isNotEmpty();
    }

    @Test
    void figuresOfAnAppendixAreCountedWithoutAChaptersNumber() {
      assertThat(page.selectFirst("figure.drawing figcaption b").text()).isEqualTo("Figure 1");
    }

    @Test
    void versionsComeFromThePom() {
      assertThat(page.select("article p").last().text())
          .isEqualTo("The pages are arranged with jsoup 1.24.1, packed with 3.5.1.");
    }
  }

  @Nested
  class Broken {

    @TempDir private Path folder;
    private Fixture fixture;

    @BeforeEach
    void copyFixture() throws IOException {
      fixture = Fixture.in(folder);
    }

    @Test
    void theArticleMakesTheClaim() throws IOException {
      fixture.replace(CHAPTER, "claim#claim-a3", "claim#claim-a30");
      assertThat(fixture.problems())
          .contains(
              CHAPTER
                  + ":9: the article makes no 'claim-a30':"
                  + " write [claim#ID, ...] with one of claim-a3, claim-a12");
    }

    @Test
    void noClaimIsPassedOver() throws IOException {
      fixture.replace(
          "chapters/facts/article.json", "[\"claim-a3\"]", "[\"claim-a3\", \"claim-a4\"]");
      assertThat(fixture.problems())
          .containsExactly(
              CHAPTER
                  + ":9: the article also makes claim-a4, section 2.2: write [claim#claim-a4,"
                  + " ...]");
    }

    @Test
    void aClaimIsJudgedOnce() throws IOException {
      fixture.replace(CHAPTER, "claim#claim-a12", "claim#claim-a3");
      assertThat(fixture.problems())
          .contains(
              CHAPTER
                  + ":17: AsciiDoc does not understand: id assigned to block already in use:"
                  + " claim-a3");
    }

    @Test
    void aVerdictIsOneOfFour() throws IOException {
      fixture.replace(CHAPTER, "verdict=\"imprecise\"", "verdict=\"vague\"");
      assertThat(fixture.problems())
          .contains(
              CHAPTER
                  + ":15: there is no verdict 'vague':"
                  + " write one of true, true but, imprecise, wrong");
    }

    @Test
    void aClaimRestsOnSomething() throws IOException {
      fixture.replace(CHAPTER, "behaviours=\"register-refuses-a-taken-name\", ", "");
      assertThat(fixture.problems())
          .contains(CHAPTER + ":9: claim 'claim-a3' rests on nothing: add behaviours=\"...\"");
    }

    @Test
    void aClaimRestsOnBehaviours() throws IOException {
      fixture.replace(CHAPTER, "\"stopping-stops-new-jobs two", "\"_what_stops two");
      assertThat(fixture.problems())
          .containsExactly(
              CHAPTER
                  + ":15: claim 'claim-a12' rests on '_what_stops',"
                  + " which no chapter states as a behaviour: correct the id");
    }

    @Test
    void aClaimSaysWhatTheArticleSays() throws IOException {
      fixture.replace(CHAPTER, ".`Register` stores a handler.\n", "");
      assertThat(fixture.problems())
          .contains(
              CHAPTER
                  + ":9: claim 'claim-a3' does not say what the article says:"
                  + " give the block a title");
    }

    @Test
    void aClaimWhoseBehaviourLacksItsProofIsLoud() throws IOException {
      fixture.delete("reports/TEST-engineroom.chapters.Chapter03Test$TwoEngines.xml");
      assertThat(fixture.build(fixture.options().draft(true)).built()).isTrue();
      Document page = Jsoup.parse(fixture.read(PAGE));
      assertThat(page.getElementById("claim-a12").hasClass("unproven")).isTrue();
      assertThat(page.select("#claim-a12 .missing").eachText())
          .containsExactly("not proven: 1 of 1 did not run", "not proven: 1 of 1 did not run");
      assertThat(page.getElementById("claim-a3").hasClass("unproven")).isFalse();
    }

    @Test
    void aLinkedTestExists() throws IOException {
      fixture.replace(CHAPTER, "Test#theFirstHandlerStays", "Test#theLastHandlerStays");
      assertThat(fixture.problems())
          .singleElement()
          .asString()
          .startsWith(
              CHAPTER
                  + ":24: 'Chapter03Test#theLastHandlerStays' names nothing among the tests:"
                  + " Chapter03Test has ");
    }

    @Test
    void aCardThatIsShownAgainExists() throws IOException {
      fixture.replace(CHAPTER, "card::stopping-stops-new-jobs", "card::starting");
      assertThat(fixture.problems())
          .containsExactly(
              CHAPTER
                  + ":29: link to '#starting' leads nowhere: correct it, or write what it names");
    }

    @Test
    void aVersionIsNamedInThePom() throws IOException {
      fixture.replace(CHAPTER, "pom:jsoup[]", "pom:junit-jupiter[]");
      assertThat(fixture.problems())
          .containsExactly(
              CHAPTER
                  + ":33: pom.xml names no version of 'junit-jupiter':"
                  + " write one of jsoup, maven-jar-plugin");
    }

    @Test
    void aTableOfTheOriginalsTestsIsOneOfThree() throws IOException {
      fixture.replace(CHAPTER, "verdicts::[]", "upstream::rows[]");
      assertThat(fixture.problems())
          .containsExactly(
              CHAPTER + ":5: there is no table upstream::rows[]: write tests, files or chapters");
    }

    @Test
    void aTestOfTheOriginalHasAPort() throws IOException {
      fixture.replace(CHAPTER, "verdicts::[]", "upstream::tests[]");
      assertThat(fixture.problems())
          .containsExactly(
              CHAPTER
                  + ":5: TestRegister of the original, engine_test.go:11-38, has no port:"
                  + " write engineroom.upstream.EngineTest#testRegister");
    }
  }
}
