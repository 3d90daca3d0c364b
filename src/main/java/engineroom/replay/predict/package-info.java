/**
 * Questions whose answers come from the port: a scene is drawn by a seed, told in words and in
 * Java, and played as a replay script with the answer left out. The same seed draws the same
 * question.
 *
 * <p>A family is a kind of question, and stands in the class of its chapter. It only says what a
 * scene may look like and what people wrongly believe about it; it never says what is right.
 *
 * <p>It stands beside the player, and not in the classroom, because the book asks these questions
 * too.
 */
package engineroom.replay.predict;
