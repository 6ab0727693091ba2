package org.caiqiao.club.planning.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.ByteBuffer;
import java.util.Locale;

import org.caiqiao.club.planning.model.PlanningProblem;
import org.caiqiao.club.planning.model.ProblemRefused;
import org.caiqiao.club.planning.model.ProblemRefused.Fault;

/** A file that says what is to be planned. */
public final class ProblemFile {

	/** More than any event needs. */
	private static final long MOST_BYTES = 50_000_000;

	/** Cells of a timetable: attendees times slots times the guests of a slot. */
	private static final long MOST_CELLS = 20_000_000;

	private ProblemFile() {
	}

	/** Whether a name ends as one of the forms that can be read does. */
	public static boolean readable(Path file) {
		return ends(file, ".json") || ends(file, ".dzn");
	}

	/**
	 * Reads a file.
	 * @throws ProblemRefused naming what is wrong, and where
	 */
	public static PlanningProblem read(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new ProblemRefused(Fault.TOO_LARGE, MOST_BYTES / 1_000_000);
		}
		String text = text(Files.readAllBytes(file));
		PlanningProblem problem = ends(file, ".dzn") ? DznFile.read(text) : JsonFile.read(text);
		if (cells(problem) > MOST_CELLS) {
			throw new ProblemRefused(Fault.TOO_LARGE, MOST_CELLS / 1_000_000);
		}
		return problem;
	}

	private static long cells(PlanningProblem problem) {
		long guests = problem.conditions()
			.clinics()
			.stream()
			.mapToLong((clinic) -> Math.min(clinic.size(), problem.wishes().size()))
			.max()
			.orElse(1);
		return (long) problem.attendees().size() * problem.slots().size() * guests;
	}

	private static String text(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new ProblemRefused(Fault.NOT_TEXT);
		}
	}

	private static boolean ends(Path file, String ending) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
	}

}
