package org.caiqiao.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

/** Mail goes out by {@code CAIQIAO_MAIL_HOST}; without one it is shown on the console. */
@Configuration
class MailConfiguration {

	@Bean
	Postman postman(ObjectProvider<JavaMailSender> server, MessageSource messages,
			@Value("${spring.mail.host:}") String host, @Value("${caiqiao.mail.from}") String from) {
		return StringUtils.hasText(host) ? new SmtpPostman(server.getObject(), messages, from)
				: new ConsolePostman(messages);
	}

}
