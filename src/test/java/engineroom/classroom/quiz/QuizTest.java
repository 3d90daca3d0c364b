package engineroom.classroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.predict.QuestionSheet;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamilies;
import engineroom.replay.predict.WrongAnswer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sheets for learning platforms, read as those read them. */
class QuizTest {

  private static final QuestionSheet SHEET = QuestionSheet.draw(5, 120, QuestionFamilies.all());

  private static Course course;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws Exception {
    course = Course.read(CourseFixture.folder());
  }

  @Test
  void everyGiftQuestionHasItsCodeItsOptionsAndTheBeliefsBehindThem() {
    String[] blocks = GiftQuiz.of(SHEET, course).split("\n\n");
    assertThat(blocks[0]).isEqualTo("$CATEGORY: $course$/top/Engine Room/Sheet 5");
    assertThat(blocks).hasSize(SHEET.questions().size() + 1);
    for (int i = 0; i < SHEET.questions().size(); i++) {
      assertGift(blocks[i + 1], SHEET.questions().get(i));
    }
  }

  private static void assertGift(String block, Question question) {
    List<String> lines = block.strip().lines().toList();
    List<String> head = fields(lines.getFirst(), ':');
    assertThat(head.get(2)).contains(question.title()).contains("(" + question.family() + "-");
    String asked = head.getLast().replaceFirst("^\\[html]", "").replaceFirst("\\{$", "");
    assertThat(Jsoup.parse(asked).expectFirst("pre").wholeText())
        .isEqualTo(String.join("\n", question.code()));
    assertThat(signs(lines.getFirst())).isEqualTo("::::{");
    List<String> rights = new ArrayList<>();
    List<String> wrongs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size() - 2)) {
      List<String> fields = fields(line.substring(2), '#');
      String option = Jsoup.parse(fields.getFirst()).expectFirst("code").wholeText();
      assertThat(signs(line)).isIn("=#", "~#");
      (line.startsWith("\t=") ? rights : wrongs).add(option + Jsoup.parse(fields.getLast()).text());
    }
    assertThat(rights).containsExactly(question.answer() + "Right: that is what the engine does.");
    assertThat(wrongs).containsExactlyInAnyOrderElementsOf(beliefs(question));
    assertThat(lines.get(lines.size() - 2)).startsWith("\t####<ul><li>");
    assertThat(lines.getLast()).isEqualTo("}");
  }

  private static List<String> beliefs(Question question) {
    return question.wrongs().stream().map(QuizTest::told).toList();
  }

  private static String told(WrongAnswer wrong) {
    return wrong.text() + "This would be right " + wrong.why().replace("`", "") + ".";
  }

  /** What of a line GIFT takes for its own. */
  private static String signs(String line) {
    return line.replaceAll("\\\\.", "").replaceAll("[^~=#{}:]", "");
  }

  /** A line of GIFT, parted at a sign that no backslash stands before, and without backslashes. */
  private static List<String> fields(String line, char sign) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        char next = line.charAt(++i);
        field.append(next == 'n' ? '\n' : next);
      } else if (c == sign) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  @Test
  void moodleGivesThePointsToTheRightOptionAlone() throws Exception {
    List<Element> questions = children(xml(MoodleQuiz.of(SHEET, course)), "question");
    assertThat(questions.removeFirst().getAttribute("type")).isEqualTo("category");
    assertThat(questions).hasSameSizeAs(SHEET.questions());
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      Element asked = questions.get(i);
      Question question = SHEET.questions().get(i);
      assertThat(Jsoup.parse(text(asked, "questiontext")).expectFirst("pre").wholeText())
          .isEqualTo(String.join("\n", question.code()));
      assertThat(children(asked, "answer"))
          .allSatisfy(one -> assertMoodle(one, question))
          .hasSameSizeAs(question.choices());
      assertThat(text(asked, "generalfeedback")).contains(question.behaviours().getFirst());
      numbers.add(text(asked, "idnumber"));
    }
    assertThat(numbers).hasSameSizeAs(questions);
  }

  private static void assertMoodle(Element answer, Question question) {
    String option = Jsoup.parse(text(answer, "text")).expectFirst("code").wholeText();
    String feedback = Jsoup.parse(text(answer, "feedback")).text();
    boolean right = option.equals(question.answer());
    assertThat(answer.getAttribute("fraction")).isEqualTo(right ? "100" : "0");
    assertThat(option + feedback)
        .isIn(right ? List.of(option + "Right: that is what the engine does.") : beliefs(question));
  }

  @Test
  void aQtiPackageHasAnItemForEachQuestionAndGivesAPointForTheRightChoice() throws Exception {
    Path zip = folder.resolve("sheet.zip");
    QtiQuiz.write(zip, SHEET, course);
    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      Element manifest = xml(files, "imsmanifest.xml");
      List<String> hrefs = attributes(manifest, "file", "href");
      assertThat(hrefs).hasSize(SHEET.questions().size() + 1).startsWith("sheet.xml");
      assertThat(attributes(xml(files, "sheet.xml"), "assessmentItemRef", "href"))
          .containsExactlyElementsOf(hrefs.subList(1, hrefs.size()));
      for (int i = 0; i < SHEET.questions().size(); i++) {
        assertQti(xml(files, hrefs.get(i + 1)), SHEET.questions().get(i));
      }
    }
  }

  private static void assertQti(Element item, Question question) {
    assertThat(item.getNamespaceURI()).isEqualTo("http://www.imsglobal.org/xsd/imsqti_v2p1");
    assertThat(text(item, "pre")).isEqualTo(String.join("\n", question.code()));
    String right = text(item, "correctResponse");
    List<Element> choices = all(item, "simpleChoice");
    assertThat(choices).extracting(Element::getTextContent).isEqualTo(question.choices());
    assertThat(choices)
        .filteredOn(choice -> choice.getAttribute("identifier").equals(right))
        .extracting(Element::getTextContent)
        .containsExactly(question.answer());
    List<Element> told = all(item, "modalFeedback");
    assertThat(told).hasSameSizeAs(choices);
    List<String> feedback =
        IntStream.range(0, told.size())
            .filter(i -> !told.get(i).getAttribute("identifier").equals(right))
            .mapToObj(i -> choices.get(i).getTextContent() + text(told.get(i), "p"))
            .toList();
    assertThat(feedback).containsExactlyInAnyOrderElementsOf(beliefs(question));
    List<String> order =
        Arrays.asList("itemBody", "responseProcessing", "modalFeedback"); // as the schema has it
    assertThat(children(item, null))
        .extracting(Element::getTagName)
        .filteredOn(order::contains)
        .isSortedAccordingTo((one, other) -> order.indexOf(one) - order.indexOf(other));
  }

  @Test
  void aSheetIsTheSameToTheLastByte() throws Exception {
    Path one = folder.resolve("one.zip");
    Path other = folder.resolve("other.zip");
    QtiQuiz.write(one, SHEET, course);
    QtiQuiz.write(other, QuestionSheet.draw(5, 120, QuestionFamilies.all()), course);
    assertThat(one).hasSameBinaryContentAs(other);
  }

  private static Element xml(FileSystem files, String path) throws Exception {
    return xml(Files.readString(files.getPath(path)));
  }

  private static Element xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Document document = factory.newDocumentBuilder().parse(in);
    return document.getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    return elements(parent.getChildNodes()).stream()
        .filter(one -> name == null || one.getTagName().equals(name))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Element> all(Element parent, String name) {
    return elements(parent.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static List<String> attributes(Element parent, String name, String attribute) {
    return all(parent, name).stream().map(one -> one.getAttribute(attribute)).toList();
  }

  private static String text(Element parent, String name) {
    return all(parent, name).getFirst().getTextContent();
  }
}
