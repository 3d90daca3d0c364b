/** Verdicts in words, for people, and as JSON, for programs. */
package engineroom.classroom.told;
