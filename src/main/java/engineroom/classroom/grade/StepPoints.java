package engineroom.classroom.grade;

import engineroom.classroom.course.CourseStep;

/** What a step is worth. */
public enum StepPoints {
  /** As many points as it takes minutes, so that long steps weigh more. */
  MINUTES {
    @Override
    double of(CourseStep step) {
      return step.minutes();
    }
  },
  /** Ten points, whatever the step. */
  EQUAL {
    @Override
    double of(CourseStep step) {
      return 10;
    }
  };

  /** The points of a step all of whose behaviours are there. */
  abstract double of(CourseStep step);
}
