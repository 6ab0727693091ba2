package org.caiqiao.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/** One field of each kind. */
record ShowcaseForm(@NotBlank @Size(max = 40) String title, @Nullable @Email String mail,
		@Nullable @Size(max = 2000) String story, @NotNull @Min(1) @Max(9) Integer readiness, int amount,
		@Nullable LocalDate deadline, @NotNull Colour colour, @NotEmpty List<String> fields, @Nullable Colour tone,
		@AssertTrue boolean agreed, @Nullable MultipartFile paper, @Valid List<Line> lines) {

	ShowcaseForm {
		lines = (lines != null) ? lines : List.of();
	}

	enum Colour {

		RED, BLUE

	}

	record Line(@NotBlank String text) {
	}
}
