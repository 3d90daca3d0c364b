package engineroom.classroom.quiz;

import engineroom.book.html.XmlText;
import engineroom.classroom.course.Course;
import engineroom.classroom.export.RepeatableZip;
import engineroom.classroom.predict.QuestionSheet;
import engineroom.files.NewFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;

/** A sheet as a package of IMS QTI 2.1, which Canvas, Blackboard, ILIAS and others import. */
public final class QtiQuiz {

  private static final String QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1";
  private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
  private static final String TEST = "sheet.xml";

  private QtiQuiz() {}

  /** Writes the package; what was there before stays until it is whole. */
  public static void write(Path zip, QuestionSheet sheet, Course course) throws IOException {
    List<QuizItem> items = QuizItem.of(sheet, course);
    RepeatableZip archive = new RepeatableZip();
    archive.add("imsmanifest.xml", manifest(sheet, items));
    archive.add(TEST, test(sheet, items));
    for (QuizItem item : items) {
      archive.add(file(item), item(item));
    }
    NewFile.write(zip, archive::write);
  }

  private static String file(QuizItem item) {
    return "items/" + item.id() + ".xml";
  }

  private static String manifest(QuestionSheet sheet, List<QuizItem> items) {
    XmlText xml = new XmlText("manifest");
    Element manifest =
        xml.root().attr("xmlns", PACKAGE).attr("identifier", "sheet-" + sheet.seed());
    Element metadata = manifest.appendElement("metadata");
    metadata.appendElement("schema").text("QTIv2.1 Package");
    metadata.appendElement("schemaversion").text("1.0.0");
    manifest.appendElement("organizations");
    Element resources = manifest.appendElement("resources");
    Element test = resource(resources, "test", "imsqti_test_xmlv2p1", TEST);
    for (QuizItem item : items) {
      test.appendElement("dependency").attr("identifierref", "r-" + item.id());
      resource(resources, "r-" + item.id(), "imsqti_item_xmlv2p1", file(item));
    }
    return xml.text();
  }

  private static Element resource(Element resources, String id, String type, String file) {
    Element resource =
        resources
            .appendElement("resource")
            .attr("identifier", id)
            .attr("type", type)
            .attr("href", file);
    resource.appendElement("file").attr("href", file);
    return resource;
  }

  private static String test(QuestionSheet sheet, List<QuizItem> items) {
    XmlText xml = new XmlText("assessmentTest");
    String title = "Engine Room, sheet " + sheet.seed();
    xml.root().attr("xmlns", QTI).attr("identifier", "sheet-" + sheet.seed()).attr("title", title);
    Element section =
        xml.root()
            .appendElement("testPart")
            .attr("identifier", "part")
            .attr("navigationMode", "nonlinear")
            .attr("submissionMode", "individual")
            .appendElement("assessmentSection")
            .attr("identifier", "section")
            .attr("title", title)
            .attr("visible", "true");
    for (QuizItem item : items) {
      section
          .appendElement("assessmentItemRef")
          .attr("identifier", item.id())
          .attr("href", file(item));
    }
    return xml.text();
  }

  private static String item(QuizItem item) {
    XmlText xml = new XmlText("assessmentItem");
    Element root = xml.root().attr("xmlns", QTI);
    root.attr("identifier", item.id()).attr("title", item.name());
    root.attr("adaptive", "false").attr("timeDependent", "false");
    declare(root, "response", "RESPONSE", "identifier")
        .appendElement("correctResponse")
        .appendElement("value")
        .text(choice(item.right()));
    declare(root, "outcome", "SCORE", "float")
        .appendElement("defaultValue")
        .appendElement("value")
        .text("0");
    declare(root, "outcome", "FEEDBACK", "identifier");
    Element body = root.appendElement("itemBody");
    XmlText.insert(body, item.question());
    Element choices =
        body.appendElement("choiceInteraction")
            .attr("responseIdentifier", "RESPONSE")
            .attr("shuffle", "true")
            .attr("maxChoices", "1");
    for (int i = 0; i < item.options().size(); i++) {
      Element choice = choices.appendElement("simpleChoice").attr("identifier", choice(i));
      choice.appendElement("code").text(item.options().get(i).text());
    }
    score(root.appendElement("responseProcessing"));
    for (int i = 0; i < item.options().size(); i++) {
      Element feedback =
          root.appendElement("modalFeedback")
              .attr("outcomeIdentifier", "FEEDBACK")
              .attr("identifier", choice(i))
              .attr("showHide", "show");
      XmlText.insert(feedback, item.options().get(i).told());
      XmlText.insert(feedback, item.explanation());
    }
    return xml.text();
  }

  private static String choice(int place) {
    return "choice-" + place;
  }

  private static Element declare(Element root, String what, String name, String type) {
    return root.appendElement(what + "Declaration")
        .attr("identifier", name)
        .attr("cardinality", "single")
        .attr("baseType", type);
  }

  /** A point for the right choice, and the feedback of whichever was taken. */
  private static void score(Element processing) {
    Element right = processing.appendElement("responseCondition").appendElement("responseIf");
    Element match = right.appendElement("match");
    match.appendElement("variable").attr("identifier", "RESPONSE");
    match.appendElement("correct").attr("identifier", "RESPONSE");
    right
        .appendElement("setOutcomeValue")
        .attr("identifier", "SCORE")
        .appendElement("baseValue")
        .attr("baseType", "float")
        .text("1");
    processing
        .appendElement("setOutcomeValue")
        .attr("identifier", "FEEDBACK")
        .appendElement("variable")
        .attr("identifier", "RESPONSE");
  }
}
