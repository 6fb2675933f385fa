package org.chuangyou.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/** Without the compatibility mode Word opens the document as one of 2007 and says so in its title bar. */
final class WordSettings {

    private static final String SETTINGS = """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="doNotCompress"/>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
            </w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>
            </w:settings>
            """;

    private WordSettings() {}

    static void applyTo(XWPFDocument sheet) throws XmlException {
        sheet.getSettings()
                .getCTSettings()
                .set(SettingsDocument.Factory.parse(SETTINGS).getSettings());
    }
}
