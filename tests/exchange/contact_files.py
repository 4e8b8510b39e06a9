"""Files of contacts as programs write them, and as accidents leave them."""

PREAMBLE = (
    "Notes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses are'
    ' missing. You will only see email addresses for connections who have allowed it."\r\n'
    "\r\n"
)
LINKEDIN = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    "Dana,Whitfield,https://www.linkedin.com/in/dana,dana@example.org,"
    '"Müller, Schmidt & Co. KG",Data steward,12 Mar 2025\r\n'
    "Łucja,Đặng,https://www.linkedin.com/in/lucja,,Northgate,Archivist,1 Jan 2024\r\n"
)
GERMAN = (
    "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\r\n"
    "Jörg,Größe,https://www.linkedin.com/in/joerg,,Stadtarchiv Köln,Archivar,3. März 2025\r\n"
)
GOOGLE = (
    "First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,Organization Name,"
    "Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,"
    "Phone 1 - Label,Phone 1 - Value,Website 1 - Value\r\n"
    "Anna,Maria,Lind,Dr.,PhD,,City Library,Director,"
    '"Two lines,\none note",Alumni ::: * myContacts,* Work,a@example.org ::: b@example.org,'
    "c@example.org,Mobile,+1 202,www.example.org\r\n"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Notes,Group Membership,E-mail 1 - Type,"
    "E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title\r\n"
    "Tom Adeyemi,Tom,,Adeyemi,,* myContacts,* ,tom@example.org,State Archives,Curator\r\n"
)
OUTLOOK = (
    "First Name,Middle Name,Last Name,Title,Suffix,Web Page,Notes,E-mail Address,E-mail 2 Address,"
    "Primary Phone,Home Phone,Company,Job Title,Home Street,Home City,Categories\r\n"
    "Eve,,Prado,Ms.,,,,eve@example.org,,555,,Harbour Ltd,Analyst,1 Main St,Northgate,Friends\r\n"
)
VCARDS = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;An=\r\n"
    "na\r\nTEL;CELL:+49 221\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n AAAA\r\n\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Whitfield\r\nN:Whitfield;Dana;;Dr.;PhD\r\n"
    "ORG:Northgate;Lab\r\nTITLE:Data\r\n  steward\r\nitem1.URL:https://example.org/dana\r\n"
    "item1.X-ABLabel:LinkedIn\r\nURL:https://example.com\r\nNICKNAME:Dee\r\n"
    "NOTE:one\\, two\\nthree\r\nCATEGORIES:alumni,mentor\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Łucja Đặng\r\nTEL;VALUE=uri:tel:+1-202-555-0100\r\n"
    "EMAIL:lucja@example.org\r\nADR:;;1 Main St;Northgate;;12345;Poland\r\nEND:VCARD\r\n"
)
