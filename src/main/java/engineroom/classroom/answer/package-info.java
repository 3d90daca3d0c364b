/** Wrong answers and broken engines: methods of the port as they should not be, and why. */
package engineroom.classroom.answer;
