package org.caiqiao.club.planning.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.caiqiao.club.planning.model.Placement;
import org.caiqiao.club.planning.model.Plan;

/** A file that holds a plan: a line for each meeting that takes place. */
public final class PlanFile {

	private PlanFile() {
	}

	/** Writes a plan; the file appears, or is replaced, when it is whole. */
	public static void write(Plan plan, Path file) throws IOException {
		Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			try (CsvWriter csv = CsvWriter.builder().build(unfinished)) {
				csv.writeRecord("meeting", "slot", "table");
				for (Placement place : plan.placements()) {
					csv.writeRecord(place.meeting(), place.slot(), place.table());
				}
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

}
