package org.caiqiao.matching.evaluation;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldsUnitTests {

	@Test
	void needsOfTheSameTitleStayTogetherAndFoldsAreOfAboutTheSameSize() {
		Map<String, String> titles = new HashMap<>();
		for (int i = 0; i < 100; i++) {
			titles.put("N" + i, "title " + i / 2);
		}
		Folds folds = Folds.of(titles, 5, 1);

		for (int i = 0; i < 100; i += 2) {
			assertThat(folds.of("N" + i)).isEqualTo(folds.of("N" + (i + 1)));
		}
		for (int part = 0; part < 5; part++) {
			int wanted = part;
			assertThat(folds.parts().values()).filteredOn((fold) -> fold == wanted).hasSize(20);
		}
		assertThat(Folds.of(titles, 5, 1)).isEqualTo(folds).isNotEqualTo(Folds.of(titles, 5, 2));
	}

}
