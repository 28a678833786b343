export type EnglishName = {
  readonly whole: string;
  /** For the axis of a chart, where the whole name is long. */
  readonly short?: string;
};

/**
 * Names of criteria in English, by their Vietnamese names: translations of this project in the terms customary for
 * the programme. The Vietnamese names are the official ones.
 */
export const englishCriterionNames: ReadonlyMap<string, EnglishName> = new Map(
  Object.entries<EnglishName>({
    'Quy hoạch': { whole: 'Planning' },
    'Giao thông': { whole: 'Transport' },
    'Thủy lợi': { whole: 'Irrigation' },
    'Thủy lợi và phòng, chống thiên tai': {
      whole: 'Irrigation and disaster prevention',
      short: 'Irrigation, disasters',
    },
    Điện: { whole: 'Electricity' },
    'Trường học': { whole: 'Schools' },
    'Cơ sở vật chất văn hóa': { whole: 'Cultural facilities' },
    'Cơ sở hạ tầng thương mại nông thôn': {
      whole: 'Rural commercial infrastructure',
      short: 'Rural commerce',
    },
    'Thông tin và Truyền thông': {
      whole: 'Information and communications',
      short: 'Communications',
    },
    'Nhà ở dân cư': { whole: 'Residential housing' },
    'Thu nhập': { whole: 'Income' },
    'Hộ nghèo': { whole: 'Poor households' },
    'Nghèo đa chiều': { whole: 'Multidimensional poverty', short: 'Poverty' },
    'Lao động có việc làm': { whole: 'Employed labour' },
    'Lao động': { whole: 'Labour' },
    'Tổ chức sản xuất': { whole: 'Organisation of production', short: 'Production' },
    'Tổ chức sản xuất và phát triển kinh tế nông thôn': {
      whole: 'Organisation of production and rural economic development',
      short: 'Production',
    },
    'Giáo dục và Đào tạo': { whole: 'Education and training' },
    'Giáo dục': { whole: 'Education' },
    'Y tế': { whole: 'Health' },
    'Văn hóa': { whole: 'Culture' },
    'Môi trường và an toàn thực phẩm': {
      whole: 'Environment and food safety',
      short: 'Environment and food',
    },
    'Môi trường': { whole: 'Environment' },
    'Hệ thống chính trị và tiếp cận pháp luật': {
      whole: 'Political system and access to law',
      short: 'Political system, law',
    },
    'Quốc phòng và An ninh': {
      whole: 'National defence and security',
      short: 'Defence and security',
    },
    'Hành chính công': { whole: 'Public administration' },
    'Tiếp cận pháp luật': { whole: 'Access to law' },
    'Chất lượng môi trường sống': {
      whole: 'Quality of the living environment',
      short: 'Living environment',
    },
    'Khu dân cư mẫu, vườn mẫu': {
      whole: 'Model residential areas and model gardens',
      short: 'Model areas',
    },
    'Tổ chức sản xuất - Thu nhập - Hộ nghèo': {
      whole: 'Organisation of production, income and poor households',
      short: 'Production and income',
    },
    'Giáo dục - Y tế - Văn hóa': {
      whole: 'Education, health and culture',
      short: 'Education and health',
    },
    'An ninh trật tự - Hành chính công': {
      whole: 'Security, public order and public administration',
      short: 'Public order',
    },
    'Đạt chuẩn NTM nâng cao': {
      whole: 'Meeting the advanced new rural standard',
      short: 'Advanced standard',
    },
    'Mô hình thôn thông minh': { whole: 'Smart village model', short: 'Smart village' },
    'Lĩnh vực nổi trội': { whole: 'Outstanding field' },
    'Y tế - Văn hóa - Giáo dục': {
      whole: 'Health, culture and education',
      short: 'Health and culture',
    },
    'Kinh tế': { whole: 'Economy' },
    'Hệ thống chính trị - An ninh, trật tự - Hành chính công': {
      whole: 'Political system, security, public order and public administration',
      short: 'Political system',
    },
    'Hạ tầng kinh tế - xã hội': {
      whole: 'Socio-economic infrastructure',
      short: 'Infrastructure',
    },
    'Phát triển kinh tế nông thôn': {
      whole: 'Rural economic development',
      short: 'Rural economy',
    },
    'Đào tạo nguồn nhân lực nông thôn': {
      whole: 'Training of the rural workforce',
      short: 'Rural workforce',
    },
    'Văn hóa, giáo dục, y tế': {
      whole: 'Culture, education and health',
      short: 'Culture and education',
    },
    'Giảm nghèo và an sinh xã hội': {
      whole: 'Poverty reduction and social security',
      short: 'Poverty and welfare',
    },
    'Khoa học công nghệ và chuyển đổi số': {
      whole: 'Science, technology and digital transformation',
      short: 'Science and digital',
    },
    'Môi trường và cảnh quan nông thôn': {
      whole: 'Rural environment and landscape',
      short: 'Environment, landscape',
    },
    'Xây dựng hệ thống chính trị và hành chính công': {
      whole: 'Building of the political system and public administration',
      short: 'Political system',
    },
    'Tiếp cận pháp luật và an ninh, quốc phòng': {
      whole: 'Access to law, security and national defence',
      short: 'Law, security, defence',
    },
    'Đường giao thông': { whole: 'Roads' },
    'Môi trường và chất lượng môi trường sống': {
      whole: 'Environment and quality of the living environment',
      short: 'Living environment',
    },
    'An ninh, trật tự xã hội đảm bảo bình yên và bình đẳng giới': {
      whole: 'Peaceful security and social order, and gender equality',
      short: 'Order and equality',
    },
    'Nhà ở và công trình phụ trợ': {
      whole: 'Houses and outbuildings',
      short: 'Houses',
    },
    'Vườn hộ và chăn nuôi': { whole: 'Household gardens and livestock', short: 'Gardens and livestock' },
    'Hàng rào': { whole: 'Fences' },
    'Nhà văn hóa và khu thể thao thôn': {
      whole: 'Village culture house and sports ground',
      short: 'Village culture house',
    },
    'Văn hóa - giáo dục - y tế': {
      whole: 'Culture, education and health',
      short: 'Culture and education',
    },
    'Vệ sinh môi trường': { whole: 'Environmental sanitation', short: 'Sanitation' },
    'Hệ thống chính trị và an ninh trật tự': {
      whole: 'Political system, security and public order',
      short: 'Political system',
    },
    'Chấp hành pháp luật, hương ước': {
      whole: 'Compliance with law and village conventions',
      short: 'Law and conventions',
    },
  }),
);

/** Groups of criteria in English, by their Vietnamese names. */
export const englishGroupNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Quy hoạch': 'Planning',
    'Hạ tầng kinh tế - xã hội': 'Socio-economic infrastructure',
    'Kinh tế và tổ chức sản xuất': 'Economy and organisation of production',
    'Văn hóa - Xã hội - Môi trường': 'Culture, society and environment',
    'Hệ thống chính trị': 'Political system',
  }),
);
