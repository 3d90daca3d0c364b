package engineroom.classroom.course;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import engineroom.Behaviour;
import engineroom.chapters.walks.EngineSteps;
import engineroom.chapters.walks.Walks;

/** The judge knows a walk by the name of its class: so a class that walks has such a name. */
@AnalyzeClasses(
    packages = {"engineroom.chapters", "engineroom.engine", "engineroom.upstream"},
    importOptions = OnlyIncludeTests.class)
class WalkNamesTest {

  private static final DescribedPredicate<JavaClass> WALKS =
      describe(
          "take walks",
          type ->
              type.getMethodCallsFromSelf().stream()
                  .anyMatch(
                      call ->
                          call.getTargetOwner().isEquivalentTo(Walks.class)
                                  && call.getName().equals("take")
                              || call.getTargetOwner().isEquivalentTo(EngineSteps.class)
                                  && call.getName().equals("walk")));

  private static final DescribedPredicate<JavaClass> KNOWN =
      describe("known as walks", type -> BehaviourTest.isWalk(type.getName() + "#"));

  private static final DescribedPredicate<JavaClass> SHOW =
      describe(
          "show behaviours",
          type -> type.getMethods().stream().anyMatch(one -> one.isAnnotatedWith(Behaviour.class)));

  @ArchTest
  static final ArchRule who_walks_is_known =
      classes().that(SHOW).and(WALKS).should(be(KNOWN)).because("the judge asks its name");

  @ArchTest
  static final ArchRule who_is_known_walks =
      classes().that(SHOW).and(KNOWN).should(be(WALKS)).because("others are judged first");
}
